-- Lua has no tuples: a pair is found by a string, as its programmers do.
local function key_of(x, y) return x .. "," .. y end

local function step(alive)
  local neighbours = {}
  for _, cell in pairs(alive) do
    local x, y = cell[1], cell[2]
    for dx = -1, 1 do
      for dy = -1, 1 do
        if dx ~= 0 or dy ~= 0 then
          local key = key_of(x + dx, y + dy)
          local found = neighbours[key]
          if found then
            found[3] = found[3] + 1
          else
            neighbours[key] = {x + dx, y + dy, 1}
          end
        end
      end
    end
  end
  local next_alive = {}
  for key, cell in pairs(neighbours) do
    local n = cell[3]
    if n == 3 or (n == 2 and alive[key]) then next_alive[key] = cell end
  end
  return next_alive
end

local alive = {}
for _, cell in ipairs {{0, 1}, {1, 3}, {2, 0}, {2, 1}, {2, 4}, {2, 5}, {2, 6}} do
  alive[key_of(cell[1], cell[2])] = cell
end
for generation = 1, 400 do alive = step(alive) end
local size, sum = 0, 0
for _, cell in pairs(alive) do
  size, sum = size + 1, sum + cell[1] * cell[2]
end
print(size .. " " .. sum)
