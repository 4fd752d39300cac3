// What may the server and the sandbox ask of claims?
export { findMessage as findPaymentMessage, hear as hearPaymentMessage } from './payments/callback.service.js'
export { answersByDistrict, missedClocks, paidByDistrict, paidByInsurer } from './figures/last-day.js'
