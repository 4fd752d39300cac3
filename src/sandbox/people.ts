// Who lives in the sandbox city? Synthetic people: region 500199 was never allotted, so no real person is hit.

export const SANDBOX_PEOPLE = {
  P1: { kind: 'PERSON', name: '张三', identityNumber: '500199199506154450', mobile: '13800000000' },
  P2: { kind: 'PERSON', name: '李四', identityNumber: '50019919880808019X', mobile: '19900000000' },
  P3: { kind: 'PERSON', name: '王五', identityNumber: '500199200002295562', mobile: '15300000001' },
  P4: { kind: 'PERSON', name: '赵六', identityNumber: '500199197012316676', mobile: '17800000002' },
  O3: { kind: 'UNIT', name: '渝测汽车租赁有限公司', identityNumber: '91500199MAABCD0303', mobile: null },
} as const

/** P4 acts for the rental firm. */
export const SANDBOX_POWERS = [{ principal: 'O3', agent: 'P4', validFrom: '2026-01-01', validTo: '2027-12-31' }] as const
