local Counter = {}
Counter.__index = Counter
function Counter.new(class, step) return setmetatable({step = step, value = 0}, class) end
function Counter:amount() return self.step end
function Counter:advance()
  self.value = self.value + self:amount()
  return self
end

local Doubling = setmetatable({}, {__index = Counter})
Doubling.__index = Doubling
function Doubling:amount() return 2 * Counter.amount(self) end

local function run(n)
  local plain, doubling = Counter.new(Counter, 3), Counter.new(Doubling, 5)
  for i = 1, n do
    plain:advance():advance()
    doubling:advance()
  end
  return plain.value + doubling.value
end

print(run(600000))
