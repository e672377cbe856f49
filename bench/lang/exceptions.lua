local Odd = {}
Odd.__index = Odd

local function check(i)
  if i % 2 == 1 then error(setmetatable({value = i}, Odd)) end
  return i
end

local calls = 0
local function guarded(i)
  local good, result = pcall(check, i)
  calls = calls + 1
  if not good then error(result) end
  return result
end

local function lookup(t, key)
  local value = t[key]
  if value == nil then error("key") end
  return value
end

local function run(n)
  local total = 0
  local t = {[0] = 1, [1] = 2}
  for i = 0, n - 1 do
    local good, result = pcall(guarded, i)
    if good then
      total = total + result
    elseif getmetatable(result) == Odd then
      total = total - result.value
    end
    good, result = pcall(lookup, t, i % 4)
    if good then
      total = total + result
    else
      total = total + 5
    end
  end
  return total
end

print(run(250000) .. " " .. calls)
