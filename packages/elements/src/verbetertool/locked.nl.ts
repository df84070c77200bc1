/** The texts of the screen that asks for the pass phrase. They come with it, where there is one. */
export const nl = {
  title: 'Je gegevens zitten achter een wachtzin',
  explanation: 'Geef je wachtzin om verder te gaan. Na een kwartier zonder gebruik sluiten we weer.',
  passphrase: 'Wachtzin',
  open: 'Open',
  forgotten: 'Wachtzin vergeten?',
  forgottenExplanation:
    'Zonder de wachtzin kan niemand erbij, wij ook niet. Je kunt alles wissen en opnieuw beginnen. Heb je een bestand bewaard, dan kun je dat daarna terugzetten.',
  wipe: 'Wis alles en begin opnieuw',
};
