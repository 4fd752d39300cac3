// What a partner's program calls: the bank's half of the oblivious screening, and the check of a receipt without asking the platform.
export { ClientFault, type ClientFaultCode } from './fault.js'
export { blindNumbers, unblind, type BlindState, type Evaluation } from './oblivious.js'
export { applyDelta, isListedIn, openFile, type Manifest, type SignedFile } from './oblivious.file.js'
export { checkReceipt, statusUriOf, type CheckedReceipt, type ReceiptCheck } from './receipt.js'
export { type Trust } from './signed.js'
