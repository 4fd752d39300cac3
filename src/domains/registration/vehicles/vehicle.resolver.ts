// How are vehicles read?
import { type GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, Field, FieldResolver, Info, InputType, Query, Resolver, Root } from 'type-graphql'
import { type Context } from '../../../platform/graphql/context.js'
import { pageOf, type Connection } from '../../../platform/graphql/connection.js'
import { PageArgs } from '../../../platform/graphql/inputs.js'
import { askedOf, relation } from '../../../platform/graphql/relations.js'
import { DateTime, PlateNumber, Vin } from '../../../platform/graphql/scalars.js'
import { type Platform } from '../../../platform/platform.js'
import { PartyType } from '../../people/index.js'
import { type VehicleRow } from './vehicle.entity.js'
import { DocumentType, PolicyType, VehicleConnection, VehicleType } from './vehicle.type.js'

@InputType({ description: 'Narrows a list of vehicles.' })
class VehicleFilterInput {
  @Field(() => String, { nullable: true, description: 'Of this plate kind.' })
  plateKind?: string

  @Field(() => String, { nullable: true, description: 'Of this use nature.' })
  useNature?: string

  @Field(() => DateTime, { nullable: true, description: 'Changed at or after this moment.' })
  updatedSince?: Date
}

const RELATIONS = {
  owner: relation('vehicle', 'ownerId', 'party', 'id'),
  policies: relation('vehicle', 'vin', 'policy', 'vin'),
  documents: relation('vehicle', 'id', 'document', 'vehicleId'),
}

@Resolver(() => VehicleType)
export class VehicleResolver {
  constructor(private readonly platform: Platform) {}

  @Query(() => VehicleType, { nullable: true, description: 'The registered vehicle of this VIN; null when there is none for you.' })
  async vehicle(
    @Ctx() { reads }: Context, @Info() info: GraphQLResolveInfo, @Arg('vin', () => Vin, { description: 'Its VIN.' }) vin: string,
  ): Promise<VehicleRow | null> {
    const found = await reads.findWith('vehicle', 'live', vin, askedOf(RELATIONS, info), (query, key) =>
      query.where('vehicle.vin', '=', key).where('vehicle.status', '=', 'REGISTERED'))
    return found ?? null
  }

  @Query(() => VehicleType, { nullable: true, description: 'The registered vehicle that holds this number; null when there is none for you.' })
  async vehicleByPlate(
    @Ctx() { reads }: Context,
    @Arg('plateKind', () => String, { description: 'Plate kind (号牌种类): a number is unique within its kind.' }) plateKind: string,
    @Arg('plateNo', () => PlateNumber, { description: 'The number.' }) plateNo: string,
  ): Promise<VehicleRow | null> {
    const query = reads.from('vehicle').where('vehicle.plateKind', '=', plateKind).where('vehicle.plateNo', '=', plateNo)
      .where('vehicle.status', '=', 'REGISTERED')
    return (await reads.find('vehicle', query)) ?? null
  }

  @Query(() => VehicleConnection, { description: 'The vehicles you may see, in the order they were registered.' })
  vehicles(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo, @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => VehicleFilterInput, { nullable: true, description: 'Narrows the list.' }) filter?: VehicleFilterInput,
  ): Promise<Connection<VehicleRow>> {
    let query = context.reads.from('vehicle')
    if (filter?.plateKind) query = query.where('vehicle.plateKind', '=', filter.plateKind)
    if (filter?.useNature) query = query.where('vehicle.useNature', '=', filter.useNature)
    if (filter?.updatedSince) query = query.where('vehicle.updatedAt', '>=', filter.updatedSince)
    return pageOf(context, this.platform.cursors, 'vehicle', page, query, askedOf(RELATIONS, info))
  }

  @FieldResolver(() => PartyType, { nullable: true, description: 'The owner (所有人), masked.' })
  owner(@Root() vehicle: VehicleRow, @Ctx() { reads }: Context) {
    return reads.oneOf(RELATIONS.owner, vehicle)
  }

  @FieldResolver(() => [PolicyType], { description: 'Policies that insurers reported for it; at most 100.' })
  policies(@Root() vehicle: VehicleRow, @Ctx() { reads }: Context) {
    return reads.listOf(RELATIONS.policies, vehicle)
  }

  @FieldResolver(() => [DocumentType], { description: 'Papers issued for it; at most 100.' })
  documents(@Root() vehicle: VehicleRow, @Ctx() { reads }: Context) {
    return reads.listOf(RELATIONS.documents, vehicle)
  }
}
