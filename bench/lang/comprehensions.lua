local function run(n)
  local total = 0
  for times = 0, 29 do
    local squares, even, residues, index, pairs_made, flat = {}, {}, {}, {}, {}, {}
    for x = 0, n - 1 do squares[#squares + 1] = x * x end
    for _, x in ipairs(squares) do
      if x % 2 == 0 then even[#even + 1] = x end
    end
    for _, x in ipairs(even) do residues[x % 97] = true end
    for i, x in ipairs(even) do index[i - 1] = x end
    for i = 1, math.min(#squares, #even) do
      if squares[i] > even[i] then pairs_made[#pairs_made + 1] = {squares[i], even[i]} end
    end
    local rows = {}
    for i = 0, n // 10 - 1 do rows[#rows + 1] = {i, i + 1, i + 2} end
    for _, row in ipairs(rows) do
      for _, x in ipairs(row) do flat[#flat + 1] = x end
    end
    local distinct, indexed, flat_sum, shifted = 0, 0, 0, 0
    for _ in pairs(residues) do distinct = distinct + 1 end
    for _ in pairs(index) do indexed = indexed + 1 end
    for _, x in ipairs(flat) do flat_sum = flat_sum + x end
    for _, x in ipairs(even) do shifted = shifted + (x + times) end
    total = total + distinct + indexed + #pairs_made + flat_sum + shifted % 1000
  end
  return total
end

print(run(20000))
