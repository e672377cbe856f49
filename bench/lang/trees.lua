local function build(depth)
  if depth == 0 then return {} end
  return {left = build(depth - 1), right = build(depth - 1)}
end

local function check(node)
  if node.left == nil then return 1 end
  return 1 + check(node.left) + check(node.right)
end

local long_lived = build(14)
local total = 0
for depth = 4, 16, 2 do
  for n = 1, 1 << (16 - depth) do total = total + check(build(depth)) end
end
print(total .. " " .. check(long_lived))
