-- What does wrk send? One head, a line of variables, a tail; tokens in turn; the figures come back as JSON.
local lines, tokens = {}, {}
local head, mode, offset
local turn = 0
local headers = { ['content-type'] = 'application/json', ['accept'] = 'application/graphql-response+json' }

local function read(path)
  local list = {}
  for line in io.lines(path) do list[#list + 1] = line end
  return list
end

-- args: folder of head, lines and tokens; 'any' line at random, or the 'next' one; offset of the first; seed.
function init(args)
  head = read(args[1] .. '/head')[1]
  lines = read(args[1] .. '/lines')
  tokens = read(args[1] .. '/tokens')
  mode, offset = args[2], tonumber(args[3])
  math.randomseed(tonumber(args[4]))
end

function request()
  turn = turn + 1
  local line = mode == 'next' and lines[offset + turn] or lines[math.random(#lines)]
  headers['authorization'] = 'Bearer ' .. tokens[turn % #tokens + 1]
  return wrk.format('POST', nil, headers, head .. line .. '}')
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format('FIGURES {"requests":%d,"seconds":%f,"bytes":%d,"faults":%d,"refused":%d,"p50Ms":%f,"p99Ms":%f}\n',
    summary.requests, summary.duration / 1e6, summary.bytes, errors.connect + errors.read + errors.write + errors.timeout,
    errors.status, latency:percentile(50) / 1000, latency:percentile(99) / 1000))
end
