-- Lua has no integers beyond 64 bits: limbs of seven decimal digits, least first, and the schoolbook's algorithms.
local BASE, WIDTH = 10000000, 7
local Big = {}
Big.__index = Big

local function trim(x)
  while #x > 0 and x[#x] == 0 do x[#x] = nil end
  if #x == 0 then x.negative = false end
  return x
end

local function big(n)
  local x = setmetatable({negative = n < 0}, Big)
  n = math.abs(n)
  while n > 0 do
    x[#x + 1] = n % BASE
    n = n // BASE
  end
  return x
end

local function compare_sizes(a, b)
  if #a ~= #b then return #a < #b and -1 or 1 end
  for i = #a, 1, -1 do
    if a[i] ~= b[i] then return a[i] < b[i] and -1 or 1 end
  end
  return 0
end

local function add_sizes(a, b, negative)
  local x, carry = setmetatable({negative = negative}, Big), 0
  for i = 1, math.max(#a, #b) do
    local s = (a[i] or 0) + (b[i] or 0) + carry
    if s >= BASE then x[i], carry = s - BASE, 1 else x[i], carry = s, 0 end
  end
  if carry > 0 then x[#x + 1] = carry end
  return x
end

local function subtract_sizes(a, b, negative)
  local x, borrow = setmetatable({negative = negative}, Big), 0
  for i = 1, #a do
    local s = a[i] - (b[i] or 0) - borrow
    if s < 0 then x[i], borrow = s + BASE, 1 else x[i], borrow = s, 0 end
  end
  return trim(x)
end

local function add_signed(a, b, b_negative)
  if a.negative == b_negative then return add_sizes(a, b, a.negative) end
  if compare_sizes(a, b) >= 0 then return subtract_sizes(a, b, a.negative) end
  return subtract_sizes(b, a, b_negative)
end

function Big.__add(a, b) return add_signed(a, b, b.negative) end
function Big.__sub(a, b) return add_signed(a, b, not b.negative) end
function Big.__mul(a, b)
  local x = setmetatable({negative = a.negative ~= b.negative}, Big)
  for i = 1, #a + #b do x[i] = 0 end
  for i = 1, #a do
    local carry, ai = 0, a[i]
    for j = 1, #b do
      local s = x[i + j - 1] + ai * b[j] + carry
      carry = s // BASE
      x[i + j - 1] = s - carry * BASE
    end
    x[i + #b] = carry
  end
  return trim(x)
end

-- The leading limbs of x, as a float in units of the limb n.
local function leading(x, n)
  return (x[n] or 0) + ((x[n - 1] or 0) + (x[n - 2] or 0) / BASE) / BASE
end

-- The quotient rounded towards zero, and the remainder, of the sizes: each limb guessed from the leading ones, then mended.
local function divide_sizes(a, b)
  local quotient, rest = setmetatable({negative = false}, Big), setmetatable({negative = false}, Big)
  for i = #a, 1, -1 do
    table.insert(rest, 1, a[i])
    trim(rest)
    local limb = 0
    if compare_sizes(rest, b) >= 0 then
      local scale = #rest > #b and BASE or 1
      limb = math.min(BASE - 1, math.floor(leading(rest, #rest) * scale / leading(b, #b)))
      local product = b * big(limb)
      while compare_sizes(product, rest) > 0 do
        limb = limb - 1
        product = subtract_sizes(product, b, false)
      end
      rest = subtract_sizes(rest, product, false)
      while compare_sizes(rest, b) >= 0 do
        limb = limb + 1
        rest = subtract_sizes(rest, b, false)
      end
    end
    quotient[i] = limb
  end
  return trim(quotient), rest
end

local function floor_divide(a, b)
  local q, r = divide_sizes(a, b)
  if a.negative ~= b.negative then
    if #r > 0 then q = add_sizes(q, big(1), false) end
    q.negative = #q > 0
  end
  return q
end

function Big.__lt(a, b)
  if a.negative ~= b.negative then return a.negative end
  local order = compare_sizes(a, b)
  return a.negative and order > 0 or not a.negative and order < 0
end

local function text(x)
  if #x == 0 then return "0" end
  local parts = {tostring(x[#x])}
  for i = #x - 1, 1, -1 do parts[#parts + 1] = string.format("%07d", x[i]) end
  return (x.negative and "-" or "") .. table.concat(parts)
end

local function small(x) return math.tointeger(tonumber(text(x))) end

local function digit_sum(count)
  local sum, found = 0, 0
  local q, r, t, k, n, l = big(1), big(0), big(1), 1, big(3), 3
  while found < count do
    if big(4) * q + r - t < n * t then
      sum, found = sum + small(n), found + 1
      q, r, n = big(10) * q, big(10) * (r - n * t), floor_divide(big(10) * (big(3) * q + r), t) - big(10) * n
    else
      local L = big(l)
      q, r, t, k, n, l = q * big(k), (big(2) * q + r) * L, t * L, k + 1, floor_divide(q * big(7 * k + 2) + r * L, t * L), l + 2
    end
  end
  return sum
end

local function fibonacci(n)
  local a, b = big(0), big(1)
  for i = 1, n do a, b = b, a + b end
  return a
end

local function factorial(n)
  local product = big(1)
  for k = 2, n do product = product * big(k) end
  return product
end

local function modulo(a, b)
  local _, r = divide_sizes(a, b)
  return r
end

local function power_modulo(base, exponent, modulus)
  local result, square = big(1), base
  while exponent > 0 do
    if exponent % 2 == 1 then result = modulo(result * square, modulus) end
    square = modulo(square * square, modulus)
    exponent = exponent // 2
  end
  return result
end

local prime = big(1)
for i = 1, 127 do prime = prime + prime end
prime = prime - big(1)
local power = big(1)
for k = 1, 1999 do power = modulo(power * power_modulo(big(3), k, prime), prime) end
print(digit_sum(300) .. " " .. text(modulo(factorial(2500), big(1000003))) .. " " .. text(power))
local sum = 0
for k = 0, 2999 do sum = sum + small(modulo(fibonacci(1000 + k % 10), big(1000003))) end
print(sum)
