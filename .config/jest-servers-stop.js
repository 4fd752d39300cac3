/** The servers of the run go down in order. */
export default async function tearDown() {
  await Promise.all((globalThis.testServers ?? []).map(server => server.stop()))
}
