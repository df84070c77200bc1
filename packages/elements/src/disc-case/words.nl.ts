const asForAll = "De schijf staat zoals bij 'alles bij elkaar'.";
const other = 'De schijf staat nu anders.';

/** The texts around the case that goes with a disc. */
export const nl = {
  leefgebied: 'Waar gaat het nu over?',
  nothing: (name: string) => `Voor ${name} is nog niets bewaard.`,
  kept: (name: string, setting: string, day: string) => `Voor ${name} bewaard op ${day}: ${setting}.`,
  held: (name: string, setting: string) => `Voor ${name} onthouden zolang deze pagina open is: ${setting}.`,
  /** How the disc stands, and the way to keep that: in the case, or without one in the page. */
  stand: {
    inCase: {
      kept: (name: string) => `Zo bewaarde je de schijf voor ${name}.`,
      'as-for-all': () => asForAll,
      other: () => other,
      new: () => 'Deze stand is nog niet bewaard.',
      keep: (name: string) => `Bewaar deze stand voor ${name}`,
    },
    inPage: {
      kept: (name: string) => `Zo onthouden we de schijf voor ${name}.`,
      'as-for-all': () => asForAll,
      other: () => other,
      new: () => 'Deze stand onthouden we nog niet.',
      keep: (name: string) => `Onthoud deze stand voor ${name}`,
    },
  },
  putBack: 'Zet terug',
  print: 'Druk de casus af op één pagina',
};
