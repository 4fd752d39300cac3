// Does the vehicle itself stand in the way? Each check compares registers and says what a failure means (164号 §11–15, §76).
import { addYears, compare, localDateOf } from '../../../platform/calendar/local-date.js'
import { isMalformedVin, vinFault } from '../../../platform/identifiers/vin.js'
import { findServiceLife, scrapOn } from '../codes/service-life.js'
import { isUseNature } from '../codes/use-natures.js'
import { inStationScope, isVehicleType } from '../codes/vehicle-types.js'
import { type CertificateRow } from '../records/record.entities.js'
import { type Facts } from './facts.js'
import { gap, gapOnce, ground, hold, notApplied, notAskable, notReported, outOfScope, passed, type Finding } from './finding.js'

/** The certificate that was named; the register has one row a number. */
export const certificateOf = ({ certificate, asked }: Facts): CertificateRow | undefined =>
  certificate.find(each => each.certificateNo === asked.certificateNo)

/** A typing error differs from the certificate and is corrected; a certificate with a bad VIN is a ground. */
export function checkVin(facts: Facts): Finding {
  const certificate = certificateOf(facts)
  if (certificate && certificate.vin !== facts.asked.vin) return gap('VIN_DIFFERS_FROM_CERTIFICATE')
  const fault = vinFault(facts.asked.vin)
  if (fault) return ground('REG-R06', { fault })
  return certificate ? passed() : notReported({ register: 'certificate' })
}

export function checkCertificate(facts: Facts): Finding {
  const certificate = certificateOf(facts)
  if (!certificate) return notReported()
  const usedBy = facts.vehicle.find(vehicle => vehicle.vin !== facts.asked.vin)
  if (usedBy) return ground('REG-R01', { reason: 'CERTIFICATE_USED' })
  return certificate.status === 'VOIDED' ? ground('REG-R01', { reason: 'CERTIFICATE_VOIDED' }) : passed({ status: certificate.status })
}

export function checkAnnouncement(facts: Facts): Finding {
  const certificate = certificateOf(facts)
  if (!certificate) return notReported()
  if (certificate.imported) return passed({ imported: true })
  const announced = facts.announcement.filter(each => each.model === certificate.model)
  if (announced.length === 0) return ground('REG-R04', { model: certificate.model })
  const fits = announced.some(row =>
    compare(row.effectiveOn, certificate.manufacturedOn) <= 0
    && (row.withdrawnOn === null || compare(certificate.manufacturedOn, row.withdrawnOn) <= 0)
    && certificate.kerbMassKg >= row.kerbMassKgMin && certificate.kerbMassKg <= row.kerbMassKgMax
    && certificate.seats >= row.seatsMin && certificate.seats <= row.seatsMax)
  const seen = { model: certificate.model, kerbMassKg: certificate.kerbMassKg, seats: certificate.seats, manufacturedOn: certificate.manufacturedOn }
  return fits ? passed(seen) : ground('REG-R05', seen)
}

/** VIN, engine number and model of the certificate stand on every other proof; a VIN mistyped in the form is not theirs. */
export function checkCross(facts: Facts): Finding {
  const certificate = certificateOf(facts)
  if (!certificate) return notReported()
  const { asked } = facts
  const invoice = facts.invoice.find(each => each.invoiceNo === asked.invoiceNo)
  const policy = asked.policyNo === null ? undefined : facts.policy.find(each => each.policyNo === asked.policyNo)
  if (policy && policy.vin !== certificate.vin) return ground('REG-R03', { proof: 'POLICY' })
  if (!invoice) return notReported({ register: 'invoice' })
  if (invoice.vin !== certificate.vin) return ground('REG-R03', { proof: 'INVOICE', field: 'vin' })
  if (invoice.model !== certificate.model) return ground('REG-R03', { proof: 'INVOICE', field: 'model' })
  if (invoice.engineNo.trim() !== certificate.engineNo.trim()) return ground('REG-R03', { proof: 'INVOICE', field: 'engineNo' })
  return asked.policyNo !== null && !policy ? notReported({ register: 'policy' }) : passed()
}

/** In force at this moment, for this vehicle and this use (交强险条例 §4); missing in spite of a correction, it is a ground. */
export function checkInsurance({ policy, asked, now }: Facts): Finding {
  const own = policy.filter(each => each.vin === asked.vin && each.kind === 'COMPULSORY' && each.status === 'IN_FORCE')
  const live = own.filter(each => each.startsAt <= now && now < each.endsAt)
  if (live.some(each => each.useNature === asked.useNature)) return passed({ policies: live.length })
  if (live.length > 0) return gap('INSURANCE_USE_DIFFERS')
  const coming = own.find(each => each.startsAt > now)
  if (coming) return hold('INSURANCE_NOT_STARTED', { startsOn: localDateOf(coming.startsAt) })
  return policy.some(each => each.vin === asked.vin) ? gapOnce('NO_INSURANCE', asked) : notReported()
}

/** Exempt type and within two years after leaving the factory, or a last report that passed within two years (§11). */
export function checkTest(facts: Facts): Finding {
  const certificate = certificateOf(facts)
  if (!certificate) return notReported()
  const { today, asked } = facts
  const announced = facts.announcement.filter(each => each.model === certificate.model)
  const exempt = certificate.imported || announced.some(row => row.testExempt)
  const young = compare(today, addYears(certificate.manufacturedOn, 2)) <= 0
  const fresh = facts.testReport.filter(report => report.vin === asked.vin && compare(today, addYears(report.testedOn, 2)) < 0)
    .sort((a, b) => compare(a.testedOn, b.testedOn) || a.reportedAt.getTime() - b.reportedAt.getTime())
  const seen = { exempt, manufacturedOn: certificate.manufacturedOn, reports: fresh.length }
  const last = fresh.at(-1)
  if ((exempt && young) || last?.result === 'PASSED') return passed(seen)
  if (last) return gap('TEST_FAILED', seen)
  if (announced.length === 0 && !certificate.imported) return notReported(seen)
  return gap(exempt ? 'PRE-03' : 'TEST_NEEDED', seen)
}

export function checkSeizure({ seizure, asked, now }: Facts): Finding {
  if (isMalformedVin(asked.vin)) return notAskable
  const live = seizure.find(each => each.vin === asked.vin && each.startsAt <= now && now < each.endsAt && each.releasedAt === null)
  return live ? ground('REG-R08', { caseNumber: live.caseNumber, authority: live.authority }) : passed()
}

export function checkTheft({ theft, asked }: Facts): Finding {
  if (isMalformedVin(asked.vin)) return notAskable
  const open = theft.some(each => each.vin === asked.vin && each.returnedAt === null)
  return open ? ground('REG-R09', { stop: 'STOP-1' }) : passed()
}

/** Service life runs from registration; a car that stood over two years counts from the factory (unverified). */
export function checkScrap(facts: Facts): Finding {
  const certificate = certificateOf(facts)
  if (!certificate) return notReported()
  const { vehicleType, manufacturedOn } = certificate
  const { asked: { useNature }, today } = facts
  if (!isVehicleType(vehicleType) || !isUseNature(useNature) || !findServiceLife(vehicleType, useNature)) return notReported({ vehicleType })
  const on = scrapOn(vehicleType, useNature, today, manufacturedOn)
  const seen = { scrapOn: on ?? null, manufacturedOn }
  return on !== undefined && compare(on, today) <= 0 ? ground('REG-R07', seen) : passed(seen)
}

export function checkDuplicate({ vehicle, asked }: Facts): Finding {
  if (isMalformedVin(asked.vin)) return notAskable
  const live = vehicle.some(each => each.vin === asked.vin && each.status === 'REGISTERED')
  return live ? ground('REG-R01', { reason: 'ALREADY_REGISTERED' }) : passed()
}

/** What a station may take; the rest goes to the vehicle office or the mobile office (164号 §69; the list is the platform's). */
export function checkScope(facts: Facts): Finding {
  const certificate = certificateOf(facts)
  if (!certificate) return notReported()
  const { useNature, atVisit } = facts.asked
  const { vehicleType, imported } = certificate
  const seen = { vehicleType, useNature, imported }
  if (!isVehicleType(vehicleType) || !isUseNature(useNature)) return outOfScope('SCOPE', seen)
  return atVisit || inStationScope(vehicleType, useNature, imported) ? passed(seen) : outOfScope('SCOPE', seen)
}

/** 公路客运, 旅游客运 and dangerous goods need a transport permit, whose register nobody reports yet; the last also a unit (§13). */
export function checkPermit({ asked: { useNature, ownerKind } }: Facts): Finding {
  if (!['B', 'E', 'R'].includes(useNature)) return passed({ needed: false })
  if (useNature === 'R' && ownerKind !== 'UNIT') return ground('REG-R10', { reason: 'OWNER_NOT_A_UNIT' })
  return notReported({ register: 'operatingPermit' })
}

export function checkEvidence({ asked: { evidenceMissing } }: Facts): Finding {
  if (evidenceMissing === undefined) return notApplied
  return evidenceMissing.length === 0 ? passed() : gap('EVIDENCE_MISSING', { missing: evidenceMissing.join(', ') })
}
