/** The texts of and around the screens beside the questions. They come with them. */
export const nl = {
  finish: {
    title: 'Klaar om te kijken?',
    allAnswered: 'Je hebt alle vragen beantwoord.',
    open: (count: number) =>
      count === 1
        ? 'Er staat nog één vraag open. Dat mag zo blijven; je kunt hem ook nu nog invullen.'
        : `Er staan nog ${count} vragen open. Dat mag zo blijven; je kunt ze ook nu nog invullen.`,
    explanation: 'Na het afronden verandert deze check niet meer. Een nieuwe beginnen kan altijd.',
    show: 'Toon mijn spiegel',
    back: 'Terug naar de vragen',
    failed:
      'Afronden lukte niet, omdat de check niet kon worden bewaard. Je antwoorden staan er nog. Probeer het zo opnieuw.',
  },

  wipe: {
    title: 'Alles wissen?',
    explanation:
      'Dit wist je antwoorden, je eerdere spiegels en je plan bij deze vragenlijst. Ze zijn daarna niet terug te halen.',
    confirm: 'Ja, wis alles',
    cancel: 'Nee, bewaar ze',
    done: 'Alles is gewist.',
    failed: 'Wissen lukte niet. Er is niets veranderd. Probeer het opnieuw, of vraag je beheerder om hulp.',
  },

  takeAlong: {
    local:
      'Neem je eerste spiegel mee als bestand. Op een virtuele werkplek of na een opschoning kan deze browser de volgende keer leeg zijn.',
    session: 'Neem je spiegel mee als bestand. Sluit je dit tabblad, dan is hij weg.',
    memory: 'Neem je spiegel mee als bestand. Sluit je deze pagina, dan is hij weg.',
  },
  takeAlongAction: 'Neem mee als bestand',
};
