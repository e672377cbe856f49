local function inside(width, height, limit)
  local count = 0
  for row = 0, height - 1 do
    local ci = 2.0 * row / height - 1.0
    for column = 0, width - 1 do
      local cr = 3.0 * column / width - 2.0
      local zr, zi = 0.0, 0.0
      local steps = 0
      while steps < limit do
        local zr2, zi2 = zr * zr, zi * zi
        if zr2 + zi2 > 4.0 then break end
        zi = 2.0 * zr * zi + ci
        zr = zr2 - zi2 + cr
        steps = steps + 1
      end
      if steps == limit then count = count + 1 end
    end
  end
  return count
end

print(inside(300, 200, 100))
