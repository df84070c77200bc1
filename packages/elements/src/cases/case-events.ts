/** What the person asks for, about the cases that are kept here. */
export type CaseRequest =
  | { readonly what: 'begin'; readonly name: string }
  | { readonly what: 'rename'; readonly name: string }
  /** Without an id: no case is open. */
  | { readonly what: 'choose'; readonly id: string | undefined }
  | { readonly what: 'forget'; readonly id: string }
  | { readonly what: 'put-back' }
  /** Behind this pass phrase; without one behind the one it is kept with. */
  | { readonly what: 'take-along'; readonly passphrase: string | undefined }
  /** In the clear. */
  | { readonly what: 'take-along-readable' }
  | { readonly what: 'bring'; readonly source: Blob; readonly passphrase: string | undefined }
  /** Is there something behind a pass phrase on this computer? */
  | { readonly what: 'look-for-sealed' }
  | { readonly what: 'seal'; readonly passphrase: string }
  | { readonly what: 'lock' }
  /** All that is behind the pass phrase is wiped, for who forgot it. */
  | { readonly what: 'wipe-sealed' };

/** The person asks for something about the cases. Not composed: heard by the tool alone. */
export class CaseRequestedEvent extends Event {
  constructor(readonly request: CaseRequest) {
    super('case-requested');
  }
}
