// Who may offer, choose and make plates?
import { type Permissions } from '../../../platform/permissions/permissions.js'

const MAKER = { who: { PLATE_MAKER: ['PLATE'] }, scope: 'plates:make', needs: ['qualified:PLATE'] } as const
const SEES = { DEALERSHIP: true, POLICE: true, CITIZEN: true, PLATE_MAKER: true } as const

export const platePermissions = {
  Query: { plateOrders: { who: { PLATE_MAKER: true, POLICE: true, DEALERSHIP: true }, own: true } },
  Mutation: {
    offerNumbers: { who: { DEALERSHIP: ['CLERK'], POLICE: ['REGISTRAR'] }, scope: 'registration:submit', needs: [], own: true },
    chooseNumber: { who: { CITIZEN: true }, scope: 'acts:answer', own: true },
    composeNumber: { who: { CITIZEN: true }, scope: 'acts:answer', own: true },
    startPlate: MAKER,
    scrapBlank: MAKER,
    finishPlate: MAKER,
  },
  PlateOrder: { $entry: { who: SEES }, '*': { who: SEES } },
  PlateDraw: { $entry: { who: SEES }, '*': { who: SEES } },
} as const satisfies Permissions
