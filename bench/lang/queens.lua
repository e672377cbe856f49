local function place(row, n, columns, up, down)
  if row == n then return 1 end
  local count = 0
  for column = 0, n - 1 do
    if not (columns[column] or up[row + column] or down[row - column + n]) then
      columns[column], up[row + column], down[row - column + n] = true, true, true
      count = count + place(row + 1, n, columns, up, down)
      columns[column], up[row + column], down[row - column + n] = false, false, false
    end
  end
  return count
end

local function falses(n)
  local made = {}
  for i = 0, n - 1 do made[i] = false end
  return made
end

for n = 7, 11 do
  print(place(0, n, falses(n), falses(2 * n), falses(2 * n + 1)))
end
