local function numbers(n)
  return coroutine.wrap(function()
    local i = 0
    while i < n do
      coroutine.yield(i)
      i = i + 1
    end
  end)
end

local function squares(source)
  return coroutine.wrap(function()
    for x in source do coroutine.yield(x * x) end
  end)
end

local function inorder(low, high)
  return coroutine.wrap(function()
    if low < high then
      local middle = (low + high) // 2
      for x in inorder(low, middle) do coroutine.yield(x) end
      coroutine.yield(middle)
      for x in inorder(middle + 1, high) do coroutine.yield(x) end
    end
  end)
end

local function sum(source)
  local total = 0
  for x in source do total = total + x end
  return total
end

local total = 0
for x in squares(numbers(600000)) do total = total + x end
print(total)
print(sum(coroutine.wrap(function()
  for x = 0, 799999 do coroutine.yield(x * 3) end
end)))
print(sum(inorder(0, 60000)))
