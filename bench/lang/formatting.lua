local function run(n)
  local length = 0
  for i = 0, n - 1 do
    local x = i / 7
    length = length + #string.format("%05d %s %.3f", i, "name", x)
    length = length + #string.format("%8d %10.2f item %d", i, x, i % 10)
    length = length + #string.format("%s -> %s", i, i + 1)
  end
  return length
end

print(run(200000))
