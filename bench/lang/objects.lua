local Vector = {}
Vector.__index = Vector
local function vector(x, y) return setmetatable({x = x, y = y}, Vector) end
function Vector.__add(a, b) return vector(a.x + b.x, a.y + b.y) end
function Vector.__mul(a, factor) return vector(a.x * factor, a.y * factor) end
function Vector.__eq(a, b) return a.x == b.x and a.y == b.y end

local function run(n)
  local position, velocity = vector(0, 0), vector(1, 2)
  local turns = 0
  for i = 0, n - 1 do
    position = position + velocity * (i % 3)
    if position == vector(3, 6) then turns = turns + 1 end
  end
  return position, turns
end

local position, turns = run(400000)
print(position.x .. " " .. position.y .. " " .. turns)
