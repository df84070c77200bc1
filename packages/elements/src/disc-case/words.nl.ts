/** The texts around the case that goes with a disc. */
export const nl = {
  leefgebied: 'Waar gaat het nu over?',
  and: ' en ',
  stands: {
    nothing: (name: string) => `Voor ${name} staat er nog niets op de schijf.`,
    asForAll: (name: string, all: string) =>
      `Voor ${name} zette je nog niets. De schijf staat nu zoals bij '${all}'. Wat je verandert, geldt alleen voor ${name}.`,
    own: (name: string, setting: string, day: string) =>
      `${name === '' ? 'Zo' : `Voor ${name}`} zette je de schijf op ${day}: ${setting}. Dit staat in de casus.`,
  },
  print: 'Druk de casus af op één pagina',
};
