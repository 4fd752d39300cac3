// Whither may the platform send at all? Public names on port 443 by https: judged as written, when registered, and again at each connect.
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent'

const HTTPS_PORT = 443
const UNPRIVILEGED_PORT = 1024
const URL_LENGTH_MAX = 500
/** In the sandbox a receiver may run on the same machine; nowhere else does it reach inwards either. */
const LOOPBACK = ['127.0.0.1', '::1']
const LOOKUP_WITHIN_MS = 3000

/** The address, if it may be one: WHATWG's parser has already turned 0x7f.1 and its like into plain addresses. */
export function findEndpointUrl(text: string, sandbox: boolean): URL | undefined {
  if (text.length > URL_LENGTH_MAX || !URL.canParse(text)) return undefined
  const url = new URL(text)
  if (url.protocol !== 'https:' && !(sandbox && url.protocol === 'http:')) return undefined
  if (url.username !== '' || url.password !== '' || url.hash !== '') return undefined
  return isPortAllowed(url, sandbox) && isHostAllowed(url.hostname, sandbox) ? url : undefined
}

function isPortAllowed({ port, protocol }: URL, sandbox: boolean): boolean {
  const number = port === '' ? (protocol === 'https:' ? HTTPS_PORT : 80) : Number(port)
  return number === HTTPS_PORT || (sandbox && number >= UNPRIVILEGED_PORT)
}

/** A certificate names a host: a bare address is nobody's endpoint. */
function isHostAllowed(hostname: string, sandbox: boolean): boolean {
  const literal = literalOf(hostname)
  return literal === undefined ? hostname !== '' : sandbox && LOOPBACK.includes(literal)
}

function literalOf(hostname: string): string | undefined {
  if (hostname.startsWith('[')) return hostname.slice(1, -1)
  return /^\d+(\.\d+){3}$/.test(hostname) ? hostname : undefined
}

export interface Agents { readonly http: RequestFilteringHttpAgent, readonly https: RequestFilteringHttpsAgent }

/** They judge every address that a name resolves to, at the moment of connecting: a name that changes its mind gains nothing. */
export function filteringAgents(sandbox: boolean): Agents {
  const options = { allowIPAddressList: sandbox ? LOOPBACK : [] }
  return { http: new RequestFilteringHttpAgent(options), https: new RequestFilteringHttpsAgent(options) }
}

/** What the filter's error says; it has no code. */
export const isFiltered = (error: unknown): boolean => error instanceof Error && /^DNS lookup .* is not allowed\./.test(error.message)

/** Whether the name leads inwards now. It is looked up and not connected to; one that can't be resolved will not pass its challenge. */
export async function leadsInwards({ hostname, port }: URL, { http }: Agents): Promise<boolean> {
  if (literalOf(hostname) !== undefined) return false
  return new Promise(resolve => {
    const socket = http.createConnection({ host: hostname, port: Number(port) || HTTPS_PORT })
    const end = (inwards: boolean) => { clearTimeout(timer); socket.destroy(); resolve(inwards) }
    const timer = setTimeout(() => { end(false) }, LOOKUP_WITHIN_MS)
    socket.on('error', error => { end(isFiltered(error)) })
    // Told before the connection is begun, also when the filter refused: then with its error.
    socket.once('lookup', (error: Error | null) => { end(isFiltered(error)) })
  })
}
