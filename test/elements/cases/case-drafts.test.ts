import { expect } from 'chai';
import { LitElement } from 'lit';
import { CaseController } from '../../../packages/elements/src/cases/case-controller.js';
import { CaseDrafts } from '../../../packages/elements/src/cases/case-drafts.js';
import { type CaseRequest, CaseRequestedEvent } from '../../../packages/elements/src/cases/case-events.js';
import { emptyPage } from '../page.js';
import { until } from '../until.js';

const SCAN = { id: 'quickscan-jongere', version: '1', sections: [{ id: 'werk' }] };
const PLAN = { id: 'veranderplan', version: '1', sections: [{ id: 'werk' }] };

class DraftsHost extends LitElement {
  readonly cases = new CaseController(this, 'quickscan', () => void this.drafts.follow());
  readonly drafts = new CaseDrafts(this, this.cases, 'quickscan');

  ask(request: CaseRequest) {
    const event = new CaseRequestedEvent(request);
    Object.defineProperty(event, 'target', { value: this });
    return this.cases.onRequested(event);
  }
}
customElements.define('drafts-host', DraftsHost);

beforeEach(() => sessionStorage.clear());
afterEach(() => sessionStorage.clear());

async function open() {
  const host = emptyPage().appendChild(new DraftsHost());
  await host.cases.start('session');
  await host.drafts.open(SCAN, PLAN);
  return host;
}

async function kept(host: DraftsHost) {
  await until('kept', () => host.drafts.statusOf(SCAN.id) === 'saved');
}

describe('what is filled in about a case', () => {
  it('is in the page alone as long as no case is open', async () => {
    const host = await open();
    host.drafts.answer(SCAN.id, { 'werk.binnen-buiten': 'buiten' });
    await kept(host);
    expect(host.drafts.answersOf(SCAN.id)).to.deep.equal({ 'werk.binnen-buiten': 'buiten' });
    expect(sessionStorage.length).to.equal(0);
  });

  it('is there when it came before what is kept was taken up', async () => {
    const host = emptyPage().appendChild(new DraftsHost());
    host.drafts.answer(SCAN.id, { 'werk.binnen-buiten': 'buiten' });
    await host.cases.start('session');
    const opening = host.drafts.open(SCAN, PLAN);
    host.drafts.answer(SCAN.id, { 'werk.druk-rustig': 'rustig' });
    await opening;
    expect(host.drafts.answersOf(SCAN.id)).to.deep.equal({
      'werk.binnen-buiten': 'buiten',
      'werk.druk-rustig': 'rustig',
    });
  });

  it('goes along into the case that is begun then, also before the screen was painted', async () => {
    const host = await open();
    host.drafts.answer(SCAN.id, { 'werk.binnen-buiten': 'buiten' });
    await host.ask({ what: 'begin', name: 'Zebra' });
    await until('taken along', () => 'werk.binnen-buiten' in host.drafts.answersOf(SCAN.id));
  });

  it('goes along into the case that is begun then, and is there again after a reload', async () => {
    const host = await open();
    host.drafts.answer(SCAN.id, { 'werk.binnen-buiten': 'buiten', 'werk.druk-rustig': 'rustig' });
    await kept(host);
    await host.ask({ what: 'begin', name: 'Zebra' });
    await until('taken along', () => 'werk.druk-rustig' in host.drafts.answersOf(SCAN.id));
    host.drafts.answer(SCAN.id, { 'werk.druk-rustig': undefined });
    await kept(host);
    const again = await open();
    await until('taken up', () => 'werk.binnen-buiten' in again.drafts.answersOf(SCAN.id));
    expect(again.drafts.answersOf(SCAN.id)).to.deep.equal({ 'werk.binnen-buiten': 'buiten' });
    expect(again.drafts.answersOf(PLAN.id)).to.deep.equal({});
  });

  it('never comes into a case that was there already, and one case shows nothing of another', async () => {
    const host = await open();
    await host.ask({ what: 'begin', name: 'Zebra' });
    await host.drafts.follow();
    host.drafts.answer(SCAN.id, { 'werk.binnen-buiten': 'buiten' });
    await kept(host);
    await host.ask({ what: 'begin', name: 'Kameel' });
    await until('another case', () => Object.keys(host.drafts.answersOf(SCAN.id)).length === 0);
    await host.ask({ what: 'choose', id: undefined });
    await host.drafts.follow();
    host.drafts.answer(SCAN.id, { 'werk.binnen-buiten': 'binnen' });
    const zebra = host.cases.state.cases.find(({ name }) => name === 'Zebra');
    await host.ask({ what: 'choose', id: zebra?.id });
    await until('the case', () => host.drafts.answersOf(SCAN.id)['werk.binnen-buiten'] === 'buiten');
  });
});
