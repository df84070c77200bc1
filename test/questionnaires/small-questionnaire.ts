import type { Questionnaire } from '@werkspiegel/questionnaires';

/** As small as a valid questionnaire can be that has two of everything that is referred to, and every optional part once. */
export const smallQuestionnaire: Questionnaire = {
  structure: {
    id: 'klein',
    version: '1.0.0',
    languages: ['nl'],
    waysOut: ['liever-niet'],
    organisation: true,
    sections: [
      {
        id: 'vertrouwen',
        items: [toItem('contact'), { ...toItem('contact'), id: 'contact.afscheid', deep: true }],
      },
      { id: 'omgeving', items: [toItem('netwerk')] },
    ],
    elements: [
      { id: 'contact', number: '1.1', section: 'vertrouwen' },
      { id: 'netwerk', number: '2.1', section: 'omgeving' },
    ],
  },
  words: {
    nl: {
      title: 'Een kleine check',
      introduction: 'Voor wie het klein wil houden.',
      organisation: {
        question: 'Maakt je organisatie dit mogelijk?',
        answers: { ja: 'Ja', deels: 'Deels', nee: 'Nee', 'weet-ik-niet': 'Weet ik niet' },
      },
      waysOut: { 'liever-niet': 'Dat zeg ik liever niet' },
      sections: {
        vertrouwen: { title: 'Vertrouwen', explanation: 'Vertrouwen kost tijd.' },
        omgeving: { title: 'Omgeving', explanation: 'Bijna iedereen kent wel iemand.' },
      },
      elements: {
        contact: { name: 'Contact', explanation: 'Wie je kent, vertrouw je eerder.' },
        netwerk: { name: 'Netwerk', explanation: 'Een oom of een buurvrouw kan helpen.' },
      },
      items: {
        'contact.kort': toItemWords('Hoe vast is jullie contact?'),
        'contact.afscheid': toItemWords('Hoe nam je afscheid?'),
        'netwerk.kort': toItemWords('Wie helpt er mee?'),
      },
    },
  },
  advice: {
    evidence: {
      rows: { begeleider: { literature: [2, 4], mentions: 13 }, uitwisseling: { mentions: 'not-stated' } },
      elements: {
        contact: {
          sources: [{ source: 'dossier', section: 'hoofdstuk 1' }],
          rows: [{ id: 'begeleider', own: true }],
          contested: true,
        },
        netwerk: { sources: [], rows: [{ id: 'uitwisseling', own: false }], notYetSupported: true, notCounted: true },
      },
      sections: { vertrouwen: { sources: [{ source: 'dossier', section: 'hoofdstuk 1' }] }, omgeving: { sources: [] } },
    },
    evidenceWords: {
      nl: {
        rows: { begeleider: 'Vaste begeleider', uitwisseling: 'Uitwisseling' },
        elements: {
          contact: { remark: 'Hoe vaak is niet onderzocht.', contested: 'Twee bronnen zeggen iets anders.' },
          netwerk: { remark: 'Hierover is weinig bekend.' },
        },
      },
    },
    tips: [toTip('contact', 'bron'), toTip('netwerk', 'eigen')],
    tipWords: {
      nl: {
        'contact.tip': {
          title: 'Spreek een ritme af.',
          text: 'Laat de jongere kiezen.',
          caution: 'Houd het haalbaar.',
        },
        'netwerk.tip': { title: 'Teken de kring.', text: 'Wie staat er dichtbij?' },
      },
    },
    stops: [{ id: 'brieven', elements: ['contact'], sources: [{ source: 'dossier', section: 'hoofdstuk 3' }] }],
    stopWords: { nl: { brieven: { title: 'Stop met brieven', text: 'Ze komen niet aan.', instead: 'Bel.' } } },
    doubts: [{ id: 'hoe-vaak', kind: 'gap', elements: [], sources: [{ source: 'dossier', section: 'hoofdstuk 4' }] }],
    doubtWords: {
      nl: { 'hoe-vaak': { title: 'Hoe vaak?', text: 'Dat weet nog niemand.', meanwhile: 'Vraag het de jongere.' } },
    },
  },
  recall: {
    actions: [{ id: 'gebeld', elements: ['contact'], sources: [{ source: 'dossier', section: 'bijlage 1' }] }],
    words: { nl: { gebeld: 'Ik belde iemand.' } },
  },
  earlier: [
    {
      version: '0.9.0',
      questionnaire: {
        sections: [{ id: 'vertrouwen', items: [{ ...toItem('contact'), id: 'contact.oud' }] }],
        elements: [{ id: 'contact', section: 'vertrouwen' }],
      },
      mapping: { 'contact.kort': 'contact.oud' },
    },
  ],
  sources: [
    { id: 'dossier', name: 'Dossier', title: 'Wat werkt', makers: 'De makers', year: '2019', note: 'Overnemen mag.' },
    { id: 'handboek', name: 'Handboek', title: 'Hoe het kan', makers: 'De schrijvers' },
  ],
};

function toItem(element: string) {
  const levels = ['niveau-1', 'niveau-2', 'niveau-3', 'niveau-4'];
  return { id: `${element}.kort`, kind: 'levels' as const, element, revision: 1, levels };
}

function toItemWords(question: string) {
  const levels = { 'niveau-1': 'Niet.', 'niveau-2': 'Een beetje.', 'niveau-3': 'Goed.', 'niveau-4': 'Samen gekozen.' };
  return { question, levels };
}

function toTip(element: string, origin: 'bron' | 'eigen') {
  return {
    id: `${element}.tip`,
    element,
    grade: 'eerste-stap' as const,
    reach: 'zelf' as const,
    phases: ['verloop' as const],
    doelgroepen: ['lvb' as const],
    origin,
    sources: [{ source: origin === 'bron' ? 'dossier' : 'handboek', section: 'hoofdstuk 2' }],
  };
}
