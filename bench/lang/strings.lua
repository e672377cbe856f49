local function build(n)
  local parts = {}
  for i = 0, n - 1 do parts[#parts + 1] = tostring(i) .. "," end
  return table.concat(parts)
end

local function checksum(text)
  local value = 0
  for i = 1, #text do value = (value * 31 + text:byte(i)) % 1000003 end
  return value
end

local text = build(200000)
local parts, reversed = 1, {}
for part in text:gmatch("([^,]*),") do
  parts = parts + 1
  reversed[#reversed + 1] = part:reverse()
end
local back = table.concat(reversed, "-")
local longer = back:gsub("9%-", "nine+"):upper()
local pieces = 0
local at = longer:find("NINE", 1, true)
while at do
  pieces = pieces + 1
  at = longer:find("NINE", at + 4, true)
end
print(#text .. " " .. parts .. " " .. #longer .. " " .. pieces .. " " .. checksum(longer))
