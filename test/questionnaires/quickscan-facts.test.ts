import { draaischijf } from '@werkspiegel/questionnaires/draaischijf';
import type { ChoiceItem, ScanItem } from '@werkspiegel/questionnaires/quickscan';
import { WAYS_OUT } from '@werkspiegel/scoring';
import { expect } from 'chai';
import { PICTOGRAMS } from '../../packages/elements/src/quickscan/pictograms.js';
import { nodesIn } from './nodes.js';
import {
  agreements,
  employers,
  forCoachAlone,
  idsOf,
  instruments,
  items,
  itemsOf,
  jobcarving,
  jongere,
  match,
  meeting,
  outcome,
  places,
  psychologist,
  safety,
  talk,
  werkplek,
} from './quickscan.js';

describe('what the quick scans hold', () => {
  it('has the seven points in order, then the balanskaart', () => {
    expect(idsOf(jongere.sections)).to.deep.equal([
      ...['werk', 'netwerk', 'professionals', 'leefgebieden', 'vaardigheden', 'hoofd', 'verwachting'],
      'balans',
    ]);
  });

  it('has the five aspects of a workplace in order, the same as in the match', () => {
    expect(idsOf(werkplek.sections)).to.deep.equal(['sfeer', 'taken', 'vaardigheden', 'leiding', 'netwerk']);
    expect(idsOf(match.aspects)).to.deep.equal(idsOf(werkplek.sections));
  });

  it('asks one first question in each of eleven leefgebieden', () => {
    const signals = jongere.sections
      .find(({ id }) => id === 'leefgebieden')
      ?.items.flatMap((item) => (item.kind === 'signal' ? item : []));
    expect([...new Set(signals?.map(({ leefgebied }) => leefgebied))]).to.deep.equal([
      ...['geld', 'dagbesteding', 'wonen', 'thuis', 'gezondheid-hoofd', 'gezondheid-lichaam'],
      ...['middelen', 'zelfzorg', 'netwerk', 'meedoen', 'justitie'],
    ]);
    const first = signals?.filter(({ main }) => main).map(({ leefgebied }) => leefgebied) ?? [];
    expect(first).to.have.length(11);
    expect(new Set(first)).to.have.property('size', 11);
    for (const { id, leefgebied } of signals ?? []) expect(id.startsWith(`${leefgebied}.`), id).to.equal(true);
  });

  it('opens the help route at seven questions and at no other', () => {
    const acute = items.filter((item) => item.kind === 'signal' && item.acute);
    expect(idsOf(acute)).to.deep.equal([
      ...['wonen.vannacht', 'thuis.veilig', 'thuis.kinderen'],
      ...['gezondheid-hoofd.jezelf-veilig', 'gezondheid-hoofd.zelfdoding', 'gezondheid-hoofd.anderen-veilig'],
      'gezondheid-lichaam.dokter-nu',
    ]);
    expect(acute.filter((item) => item.for === 'coach')).to.deep.equal([]);
  });

  it('gives the numbers to ring now', () => {
    const numbers = safety.lines.flatMap((line) => line.numbers.map(({ label, tel }) => `${line.id}: ${label} ${tel}`));
    expect(numbers).to.deep.equal([
      ...['112: 112 112', '113: 113 113', '113: 0800-0113 08000113'],
      'veilig-thuis: 0800-2000 08002000',
    ]);
    expect(safety.lines.filter((line) => line.numbers.length === 0).map(({ id }) => id)).to.deep.equal([
      'huisarts',
      'slaapplek',
    ]);
  });

  it('names ways out that the rules know as such, and no option by the same name', () => {
    expect(WAYS_OUT).to.include.members([...jongere.waysOut, ...werkplek.waysOut]);
    const options = [...items, ...places].flatMap((item) => (item.kind === 'choice' ? idsOf(item.options) : []));
    expect(options.filter((id) => WAYS_OUT.includes(id))).to.deep.equal([]);
  });

  it('has the preferences and skills that other parts rely on', () => {
    const options = (id: string) =>
      idsOf(
        (items.find((item): item is ChoiceItem => item.id === id && item.kind === 'choice')?.options ?? []).slice(),
      );
    for (const [id, expected] of Object.entries({
      'werk.binnen-buiten': 'binnen buiten allebei',
      'werk.alleen-samen': 'alleen samen allebei',
      'werk.precies-snel': 'precies snel allebei',
      'werk.hoofd-handen': 'hoofd handen allebei',
      'werk.druk-rustig': 'druk rustig allebei',
      'werk.afwisseling': 'hetzelfde afwisseling allebei',
      'werk.uitleg': 'voordoen vertellen opschrijven',
      'werk.uitleg-hoe-vaak': 'vaker-op-een-dag elke-dag elke-week',
      'werk.aanspreken': 'recht-toe rustig-apart allebei',
      'werk.klanten': 'graag liever-niet allebei',
      'werk.prive': 'graag liever-niet allebei',
      'werk.tijden': 'vroeg later allebei',
      'werk.leren': 'nieuwe-dingen eerst-vast allebei',
    })) {
      expect(options(id).join(' '), id).to.equal(expected);
    }
    const skills = items.filter(({ id }) => id.startsWith('vaardigheden.') && !forCoachAlone.includes(id));
    expect(skills).to.have.length(13);
    for (const { id } of skills) expect(options(id), id).to.deep.equal(['lukt', 'met-hulp', 'nog-niet']);
    expect(options('werk.onbekend')).to.deep.equal([]);
  });

  it('draws only what there is a drawing of', () => {
    const drawn = [...items, ...places].flatMap((item) => [
      item.pictogram,
      ...(item.kind === 'choice' ? item.options.flatMap(({ pictogram }) => pictogram ?? []) : []),
    ]);
    expect(drawn.filter((id) => !Object.hasOwn(PICTOGRAMS, id))).to.deep.equal([]);
  });

  it('draws a no as a no, and never as the sign to stop', () => {
    for (const item of items) {
      if (item.kind !== 'choice') continue;
      for (const { id, pictogram } of item.options) {
        expect(pictogram, `${item.id}.${id}`).to.not.equal('stop');
        if (['nee', 'niet-voor-mij', 'liever-niet'].includes(id)) expect(pictogram, item.id).to.equal('nee');
      }
    }
  });

  it('lays questions beside each other that are there, by options that both have', () => {
    const find = (list: readonly ScanItem[], id: string) =>
      list.find((item): item is ChoiceItem => item.id === id && item.kind === 'choice');
    for (const aspect of match.aspects) {
      expect(aspect.pairs, aspect.id).to.have.length.above(0);
      for (const { id, jongere: one, werkplek: other, differ } of aspect.pairs) {
        const wish = find(items, one);
        const place = find(places, other);
        expect(wish?.for, id).to.equal(undefined);
        expect(id.startsWith(`${aspect.id}.`) && other.startsWith(`${aspect.id}.`), id).to.equal(true);
        for (const [left, right] of differ) {
          expect(idsOf(wish?.options ?? []), id).to.include(left);
          expect(idsOf(place?.options ?? []), id).to.include(right);
        }
        expect(new Set(differ.map((two) => two.join(' '))), id).to.have.property('size', differ.length);
        // Something about the pair can also fit.
        expect(differ.length, id).to.be.below((wish?.options.length ?? 0) * (place?.options.length ?? 0));
      }
    }
  });

  it('leads to seven results, and two times eight headings', () => {
    expect(idsOf(outcome.results)).to.deep.equal([
      ...['toekomst', 'problemen', 'belemmeringen', 'wie-helpt', 'wie-lastig', 'professionals', 'zoekprofiel'],
    ]);
    expect(outcome.form.jongere).to.have.length(8);
    expect(outcome.form.coach).to.have.length(8);
    expect(outcome.form.coach.filter(({ see }) => see).map(({ id }) => id)).to.deep.equal(['zelfbeeld']);
  });

  it('makes results and headings of questions that are there, and those of the jongere of nothing for the coach', () => {
    const { results, form } = outcome;
    for (const { id, from } of [...results, ...form.jongere, ...form.coach]) {
      for (const entry of from) expect(itemsOf(entry), `${id}: ${entry}`).to.have.length.above(0);
    }
    const shown = [...results, ...form.jongere].flatMap(({ from }) => from.flatMap(itemsOf));
    expect(idsOf(shown).filter((id) => forCoachAlone.includes(id))).to.deep.equal([]);
    for (const { id, from } of form.jongere) {
      const all = idsOf(from.flatMap(itemsOf));
      expect(new Set(all), id).to.have.property('size', all.length);
    }
  });

  it('has a product for each kind of sentence, and a sentence for each product', () => {
    const kinds = new Set(
      items.flatMap((item) =>
        item.kind === 'choice'
          ? item.options.flatMap(({ line }) => line ?? [])
          : item.kind === 'text'
            ? (item.line ?? [])
            : [],
      ),
    );
    expect(outcome.products.map(({ line }) => line)).to.have.members([...kinds]);
  });

  it('has ten agreements, three grounds, and eight instruments by name alone', () => {
    expect(agreements).to.have.length(10);
    expect(psychologist.grounds).to.have.length(3);
    expect(idsOf(instruments).slice(0, 3)).to.deep.equal(['zrm', 'bsa', 'scil']);
    for (const { use, url, id } of instruments) expect(use === 'psycholoog' || url !== undefined, id).to.equal(true);
  });

  it('points to sources that are there', () => {
    const all = [jongere, werkplek, outcome, talk, psychologist, instruments, match, agreements, employers, jobcarving];
    const named = nodesIn([...all, meeting]).flatMap(({ path, value }) => (path.at(-1) === 'source' ? [value] : []));
    expect(named).to.have.length.above(100);
    expect(idsOf([...draaischijf.sources])).to.include.members(named);
  });
});
