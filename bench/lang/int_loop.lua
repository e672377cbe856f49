local function run(n)
  local state, odd = 12345, 0
  for i = 0, n - 1 do
    state = (state * 1103515245 + 12345) % 2147483648
    if (state >> 16) & 1 ~= 0 then
      odd = odd + i % 7
    else
      odd = odd - 3
    end
  end
  return state, odd
end

local state, odd = run(1500000)
print(state .. " " .. odd)
