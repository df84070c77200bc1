/** What stands in the way of working as asked. Most visits have no need of it. */
export const nl = {
  unreadable:
    'Er staat hier een eerdere check die deze versie niet kan lezen. Er is niets veranderd of gewist. Wat je nu invult, is er zolang deze pagina open is.',
  newerStorage:
    'In deze browser is met een nieuwere versie van dit hulpmiddel gewerkt. Wat die bewaarde, laten we met rust. Laad de pagina opnieuw om verder te gaan met wat er staat. Wat je nu invult, is er zolang deze pagina open is.',
  notExpired:
    'Een check waarvan de bewaartermijn om is, kon niet worden gewist. De volgende keer proberen we het opnieuw.',
};
