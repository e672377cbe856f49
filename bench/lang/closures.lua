local function counter()
  local count = 0
  return function(by)
    count = count + by
    return count
  end
end

local function compose(f, g)
  return function(x) return g(f(x)) end
end

local function run(n)
  local total = 0
  local advance = counter()
  for i = 0, n - 1 do
    local shifted = compose(function(x) return x + i end, advance)
    total = total + shifted(i % 5)
  end
  return total
end

print(run(600000))
