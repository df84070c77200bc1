import { expect } from 'chai';
import { render } from 'lit';
import { renderPersonalDataWarning } from '../../../packages/elements/src/personal-data/warning.js';
import { emptyPage, faultsInPage, textOf } from '../page.js';

describe('the warning under a field', () => {
  it('is there before there is anything to say, so that it is heard when it comes', async () => {
    const page = emptyPage();
    const place = page.appendChild(document.createElement('div'));
    render(renderPersonalDataWarning('Een rustig gesprek.'), place);
    const status = place.querySelector<HTMLElement>('[role=status]');
    expect(textOf(status)).to.equal('');
    render(renderPersonalDataWarning('Bel 06-12345678 of sem@voorbeeld.nl'), place);
    expect(place.querySelector('[role=status]')).to.equal(status);
    expect(textOf(status)).to.match(/^Dit lijkt op een e-mailadres en een telefoonnummer\. Laat het liever weg\./);
    expect(await faultsInPage()).to.deep.equal([]);
    render(renderPersonalDataWarning(''), place);
    expect(textOf(status)).to.equal('');
  });

  for (const { text, name } of [
    { text: '123456782', name: 'een burgerservicenummer' },
    { text: 'NL91 ABNA 0417 1643 00', name: 'een rekeningnummer' },
  ]) {
    it(`names ${name}`, () => {
      const place = emptyPage();
      render(renderPersonalDataWarning(text), place.appendChild(document.createElement('div')));
      expect(textOf(place)).to.include(`Dit lijkt op ${name}.`);
    });
  }
});
