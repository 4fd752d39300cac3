// Which words does the API use for the answer of a check?
import { registerEnumType } from 'type-graphql'
import { type CheckResultRow } from '../applications/application.entity.js'
import { type FailsAs } from './finding.js'

export const CheckStageEnum: { readonly [K in CheckResultRow['stage'] | 'ASK']: K } = { ASK: 'ASK', SUBMIT: 'SUBMIT', APPROVE: 'APPROVE', ISSUE: 'ISSUE' }
registerEnumType(CheckStageEnum, {
  name: 'CheckStage', description: 'When a check was asked.',
  valuesConfig: {
    ASK: { description: 'Without an application (办理资格预查).' },
    SUBMIT: { description: 'When it was confirmed or corrected (提交).' },
    APPROVE: { description: 'At the decision of the reviewing officer (审核).' },
    ISSUE: { description: 'Before the papers were issued (发证): what can still stop them.' },
  },
})

export const CheckOutcomeEnum: { readonly [K in CheckResultRow['outcome']]: K } = { PASSED: 'PASSED', FAILED: 'FAILED', UNKNOWN: 'UNKNOWN' }
registerEnumType(CheckOutcomeEnum, {
  name: 'CheckOutcome', description: 'What a check said.',
  valuesConfig: {
    PASSED: { description: 'Nothing stands in the way (通过).' },
    FAILED: { description: 'Something does (未通过): see `failsAs` and `code`.' },
    UNKNOWN: { description: 'Its source has not told, or may not be asked (未知): never passes.' },
  },
})

export const CheckFailureEnum: { readonly [K in FailsAs]: K } = { GROUND: 'GROUND', GAP: 'GAP', NOT_ACCEPTED: 'NOT_ACCEPTED', HOLD: 'HOLD' }
registerEnumType(CheckFailureEnum, {
  name: 'CheckFailure', description: 'What the failure of a check means for the application.',
  valuesConfig: {
    GROUND: { description: 'A ground of 164号 §15 (不予登记) for the police, who alone refuse.' },
    GAP: { description: 'Missing or wrong in form: to be corrected (补正).' },
    NOT_ACCEPTED: { description: 'Out of scope, or a banned applicant: the police do not accept it (不予受理).' },
    HOLD: { description: 'Approval waits until it has passed or was lifted (暂缓).' },
  },
})
