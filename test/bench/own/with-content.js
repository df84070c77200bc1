// Our page with a questionnaire of the host's own, given as a host gives it.
const script = document.getElementById('content');
const { structure, words, advice } = JSON.parse(script?.textContent ?? '');
const tool = document.createElement('werkspiegel-verbetertool');
Object.assign(tool, { content: { structure, words, loadAdvice: async () => advice } });
script?.replaceWith(tool);

export {};
