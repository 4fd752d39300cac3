// What does the server mount of the claims domain? Room by room, in the order of the work.
import { domainOf } from '../../platform/module.js'
import { accidentsRoom } from './accidents/accidents.room.js'
import { clocksRoom } from './clocks/clocks.room.js'
import { evidenceSetRoom } from './evidence-set/evidence-set.room.js'
import { figuresRoom } from './figures/figures.room.js'
import { fraudRoom } from './fraud/fraud.room.js'
import { liabilityRoom } from './liability/liability.room.js'
import { lossRoom } from './loss/loss.room.js'
import { messagesRoom } from './messages/messages.room.js'
import { refusalsRoom } from './refusals/refusals.room.js'
import { offersRoom } from './offers/offers.room.js'
import { paymentsRoom } from './payments/payments.room.js'
import { ruralRoom } from './rural/rural.room.js'
import { seatsRoom } from './seats/seats.room.js'

export const claims = domainOf('claims', [accidentsRoom, clocksRoom, evidenceSetRoom, liabilityRoom, lossRoom, messagesRoom, fraudRoom, refusalsRoom, ruralRoom, seatsRoom, figuresRoom, offersRoom, paymentsRoom])
