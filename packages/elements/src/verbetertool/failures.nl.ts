const list = (names: readonly string[]) => new Intl.ListFormat('nl-NL', { type: 'conjunction' }).format(names);

/** What stands in the way of working as asked. Most visits have no need of it. */
export const nl = {
  unreadable:
    'Er staat hier een eerdere check die deze versie niet kan lezen. Er is niets veranderd of gewist. Wat je nu invult, is er zolang deze pagina open is.',
  newerStorage:
    'In deze browser is met een nieuwere versie van dit hulpmiddel gewerkt. Wat die bewaarde, laten we met rust. Laad de pagina opnieuw om verder te gaan met wat er staat. Wat je nu invult, is er zolang deze pagina open is.',
  unknownQuestionnaire: (id: string, known: readonly string[]) =>
    `Er is geen vragenlijst met de naam '${id}'. Bekend: ${list(known)}. Pas het attribuut 'questionnaire' aan.`,
  unknownMonths:
    "Wat in 'keep-months' staat, is geen aantal maanden. Gebruik een heel getal vanaf 1, of laat het attribuut weg.",
  notExpired:
    'Een check waarvan de bewaartermijn om is, kon niet worden gewist. De volgende keer proberen we het opnieuw.',
  unknownStorage: (mode: string) => `storage="${mode}" kennen we niet. Gebruik 'local', 'session' of 'none'.`,
};
