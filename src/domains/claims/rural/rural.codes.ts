// Which kinds of point, service, persuasion, hazard and shared resource are there? Names of the page and the platform.
export const POINT_TYPES = ['PERSUASION', 'LINKAGE_PERSUASION', 'INSURANCE_SERVICE', 'LINKAGE_SERVICE'] as const
export const POINT_SERVICES = ['PERSUASION', 'PUBLICITY', 'HELP_REPORT', 'CLAIMS_HELP', 'POLICY_HELP', 'EXPIRY_ADVICE', 'FIRST_AID'] as const
export const PERSUASION_KINDS = ['HELMET', 'OVERLOAD', 'DRUNK', 'TRACTOR_CARRYING_PEOPLE', 'LIGHTS', 'SPEED', 'OTHER'] as const
export const PERSUASION_ACTIONS = ['WARNED', 'STOPPED', 'HANDED_TO_POLICE'] as const
export const HAZARD_KINDS = ['ROAD_SURFACE', 'GUARD_RAIL', 'SIGN', 'SIGHT', 'LANDSLIDE', 'OCCUPIED_ROAD', 'OTHER'] as const
export const HAZARD_SEVERITIES = ['LOW', 'MEDIUM', 'HIGH'] as const
export const SHARED_RESOURCES = ['SITE', 'STAFF', 'CAMERA', 'DATA_SET'] as const

export type PointType = (typeof POINT_TYPES)[number]
export type PointService = (typeof POINT_SERVICES)[number]
export type PersuasionKind = (typeof PERSUASION_KINDS)[number]
export type PersuasionAction = (typeof PERSUASION_ACTIONS)[number]
export type HazardKind = (typeof HAZARD_KINDS)[number]
export type HazardSeverity = (typeof HAZARD_SEVERITIES)[number]
export type SharedResource = (typeof SHARED_RESOURCES)[number]
