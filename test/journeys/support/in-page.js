// Functions that run in the page: each is sent there by itself, so it uses nothing from around it.

/**
 * What to look for, through open shadow roots: a text, or a role with a name, or a selector. Of a text the innermost
 * element that shows it counts. A string is the whole text or name, white space aside.
 *
 * @typedef {string | RegExp | { text: string | RegExp } | { role: string, name?: string | RegExp } | { css: string }} Query
 */

/**
 * What a look in the page gives: how many elements match and show, and when it is one, what is known of it.
 *
 * @typedef {object} Sight
 * @property {number} count
 * @property {string} [text] As it shows, with what stands in shadow roots and slots.
 * @property {string} [role]
 * @property {string} [name]
 * @property {boolean} [checked] Of a radio or a checkbox.
 * @property {string} [value] Of a form control.
 * @property {{ x: number, y: number }} [point] Where to click, when it was asked.
 * @property {string} [hindrance] Why a click would not reach it.
 */

/** Runs before the scripts of every page, and keeps what the page itself would not tell later. */
export function keepRecords() {
  /** @type {{ violations: object[], errors: string[] }} */
  const records = { violations: [], errors: [] };
  Object.defineProperty(window, Symbol.for('werkspiegel.records'), { value: records });
  const onViolation = (/** @type {SecurityPolicyViolationEvent} */ event) =>
    records.violations.push({
      directive: event.effectiveDirective,
      blocked: event.blockedURI,
      sample: event.sample,
      source: `${event.sourceFile}:${event.lineNumber}`,
    });
  window.addEventListener('securitypolicyviolation', onViolation, true);
  // Only Chromium's stack begins with the message.
  const onError = (/** @type {any} */ error) => records.errors.push(`${error}\n${error?.stack ?? ''}`);
  window.addEventListener('error', ({ error, message }) => onError(error ?? message));
  window.addEventListener('unhandledrejection', ({ reason }) => onError(reason));
}

/** @returns {{ violations: import('./browsers.js').Violation[], errors: string[] }} */
export function readRecords() {
  const records = Reflect.get(window, Symbol.for('werkspiegel.records'));
  return records ?? { violations: [], errors: [] };
}

/**
 * Looks for what a user would see.
 *
 * @param {{ css: string } | { text: Pattern } | { role: string, name: Pattern | null } | { focused: true }} query
 * @param {'look' | 'point' | 'focus'} purpose
 * @typedef {{ source: string, flags: string }} Pattern
 * @returns {Sight}
 */
export function look(query, purpose) {
  const found = 'focused' in query ? [focused()] : innermost(shown(document).filter(matches));
  const only = found[0];
  if (found.length !== 1 || !only) return { count: found.length };
  if (purpose === 'focus' && only instanceof HTMLElement) only.focus();
  return {
    count: 1,
    text: textOf(only),
    role: roleOf(only),
    name: nameOf(only),
    ...('checked' in only && { checked: Boolean(only.checked) }),
    ...('value' in only && { value: String(only.value) }),
    ...(purpose === 'point' && aim(only)),
  };

  function matches(/** @type {Element} */ element) {
    if ('css' in query) return element.matches(query.css);
    if ('text' in query) return fits(query.text, textOf(element));
    if ('role' in query) return roleOf(element) === query.role && (!query.name || fits(query.name, nameOf(element)));
    return false;
  }

  function fits(/** @type {Pattern} */ { source, flags }, /** @type {string} */ text) {
    return new RegExp(source, flags).test(text);
  }

  /** @returns {Element[]} */
  function shown(/** @type {Document | ShadowRoot} */ root) {
    return [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element.checkVisibility({ checkVisibilityCSS: true }) ? [element] : []),
      ...(element.shadowRoot ? shown(element.shadowRoot) : []),
    ]);
  }

  /** By text every ancestor matches as well. */
  function innermost(/** @type {Element[]} */ elements) {
    if (!('text' in query)) return elements;
    const outer = new Set(elements.flatMap((element) => ancestors(element).slice(1)));
    return elements.filter((element) => !outer.has(element));
  }

  /** The element and what it is shown in, from the inside out. @returns {Element[]} */
  function ancestors(/** @type {Element | null} */ element) {
    if (!element) return [];
    const root = element.getRootNode();
    const parent = element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
    return [element, ...ancestors(parent)];
  }

  function focused() {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element;
  }

  function textOf(/** @type {Node} */ node) {
    return read(node).replace(/\s+/g, ' ').trim();
  }

  /** @returns {string} */
  function read(/** @type {Node} */ node) {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element) || node.matches('script, style, template')) return '';
    const { display, visibility } = getComputedStyle(node);
    if (display === 'none' || visibility === 'hidden') return '';
    const assigned = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
    const parts = assigned.length > 0 ? assigned : [...(node.shadowRoot ?? node).childNodes];
    const text = parts.map(read).join('');
    return display.startsWith('inline') || display === 'contents' ? text : ` ${text} `;
  }

  function roleOf(/** @type {Element} */ element) {
    const given = element.getAttribute('role');
    if (given) return given;
    if (element instanceof HTMLInputElement) return inputRole(element.type);
    if (element instanceof HTMLAnchorElement) return element.href ? 'link' : 'generic';
    if (element instanceof HTMLSelectElement) return element.multiple || element.size > 1 ? 'listbox' : 'combobox';
    const tag = element.localName;
    if (/^h[1-6]$/.test(tag)) return 'heading';
    /** @type {Record<string, string>} */
    const roles = {
      ...{ article: 'article', aside: 'complementary', button: 'button', dialog: 'dialog', details: 'group' },
      ...{
        fieldset: 'group',
        figure: 'figure',
        footer: 'contentinfo',
        form: 'form',
        header: 'banner',
        hr: 'separator',
      },
      ...{ img: 'img', li: 'listitem', main: 'main', meter: 'meter', nav: 'navigation', ol: 'list', ul: 'list' },
      ...{ option: 'option', output: 'status', p: 'paragraph', progress: 'progressbar', section: 'region' },
      ...{ summary: 'button', table: 'table', tbody: 'rowgroup', td: 'cell', textarea: 'textbox', th: 'columnheader' },
      ...{ thead: 'rowgroup', tr: 'row' },
    };
    return tag === 'th' && element.getAttribute('scope') === 'row' ? 'rowheader' : (roles[tag] ?? 'generic');
  }

  function inputRole(/** @type {string} */ type) {
    if (['button', 'submit', 'reset', 'image', 'file'].includes(type)) return 'button';
    /** @type {Record<string, string>} */
    const roles = { radio: 'radio', checkbox: 'checkbox', range: 'slider', number: 'spinbutton', search: 'searchbox' };
    return roles[type] ?? 'textbox';
  }

  /** What a screen reader would call it, for the names that we use. */
  function nameOf(/** @type {Element} */ element) {
    const labelled = element.ariaLabelledByElements?.map(textOf).join(' ');
    const labels = 'labels' in element && element.labels ? [...labelsOf(element)].map(textOf).join(' ') : '';
    const caption = element.querySelector(':scope > :is(legend, caption, figcaption)');
    const withContent = /^(button|link|heading|option|tab|cell|row|columnheader|rowheader|radio|checkbox|menuitem)$/;
    return (
      labelled ||
      element.ariaLabel ||
      labels ||
      (caption ? textOf(caption) : '') ||
      element.getAttribute('alt') ||
      (withContent.test(roleOf(element)) ? textOf(element) : '') ||
      element.getAttribute('title') ||
      element.getAttribute('placeholder') ||
      ''
    );
  }

  /** @returns {Iterable<HTMLLabelElement>} */
  function labelsOf(/** @type {Element} */ element) {
    return /** @type {HTMLInputElement} */ (element).labels ?? [];
  }

  /** @returns {{ point: { x: number, y: number }, hindrance?: string }} */
  function aim(/** @type {Element} */ element) {
    // A control that a label stands in for is a speck, or transparent: the user clicks the label.
    const { width, height } = element.getBoundingClientRect();
    const isSpeck = width < 3 || height < 3 || getComputedStyle(element).opacity === '0';
    const target = (isSpeck && [...labelsOf(element)][0]) || element;
    target.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    const box = target.getClientRects()[0] ?? target.getBoundingClientRect();
    const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    if (element.matches(':disabled')) return { point, hindrance: 'it is disabled' };
    const hit = elementAt(point);
    const reaches =
      hit && (ancestors(hit).includes(target) || [...labelsOf(element)].some((label) => label.contains(hit)));
    if (reaches) return { point };
    return {
      point,
      hindrance: hit ? `<${hit.localName}> "${textOf(hit).slice(0, 40)}" covers it` : 'it is off the screen',
    };
  }

  function elementAt(/** @type {{ x: number, y: number }} */ { x, y }) {
    let element = document.elementFromPoint(x, y);
    for (;;) {
      const inner = element?.shadowRoot?.elementFromPoint(x, y);
      if (!inner || inner.getRootNode() !== element?.shadowRoot) return element;
      element = inner;
    }
  }
}
