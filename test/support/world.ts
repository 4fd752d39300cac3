// Who is in a test? The sandbox city of this worker's server, with everybody by name.
import { City, workerServer } from './client.js'

let city: City | undefined

export function world(): City {
  const { url, dataDir } = workerServer()
  city ??= new City(url, dataDir)
  return city
}
