-- What wrk sends: signed requests, one after the other, from a file of lines "signature<TAB>body".

local requests, next_one = {}, 0

function init(args)
  local file, url = args[1], args[2]
  for line in io.lines(file) do
    local signature, body = line:match("^(%S+)\t(.*)$")
    local headers = {
      ["Content-Type"] = "application/json",
      ["SignatureCertChainUrl"] = url,
      ["Signature-256"] = signature,
    }
    requests[#requests + 1] = wrk.format("POST", "/alexa", headers, body)
  end
end

function request()
  next_one = next_one % #requests + 1
  return requests[next_one]
end

function done(summary, latency, _)
  local errors = summary.errors
  io.write(string.format(
    '{"requests": %d, "seconds": %.2f, "p50": %.2f, "p95": %.2f, "p99": %.2f, "max": %.2f, '
      .. '"statuses": %d, "broken": %d, "timeouts": %d}\n',
    summary.requests, summary.duration / 1e6,
    latency:percentile(50) / 1e3, latency:percentile(95) / 1e3, latency:percentile(99) / 1e3,
    latency.max / 1e3,
    errors.status, errors.connect + errors.read + errors.write, errors.timeout
  ))
end
