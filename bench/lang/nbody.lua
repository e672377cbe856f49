local function body(x, y, z, vx, vy, vz, mass)
  return {x = x, y = y, z = z, vx = vx, vy = vy, vz = vz, mass = mass}
end

local function system()
  local sun = 39.47841760435743
  return {
    body(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, sun),
    body(4.84143144246472, -1.16032004402742, -0.10362204447112, 0.60632639299583, 2.81198684491626, -0.02521836165988, 0.00095479 * sun),
    body(8.34336671824458, 4.1247985641243, -0.4035234171143, -1.01077434617879, 1.82566237123041, 0.00841576137658, 0.00028589 * sun),
    body(12.8943695621391, -15.1111514016986, -0.22330757889265, 1.08279100644154, 0.8687130181696, -0.01083263740136, 0.00004366 * sun),
    body(15.3796971148509, -25.9193146099879, 0.17925877295037, 0.97909073224389, 0.59469899864767, -0.03475595555069, 0.00005151 * sun),
  }
end

local function advance(bodies, dt)
  local n = #bodies
  for i = 1, n do
    local a = bodies[i]
    for j = i + 1, n do
      local b = bodies[j]
      local dx = a.x - b.x
      local dy = a.y - b.y
      local dz = a.z - b.z
      local square = dx * dx + dy * dy + dz * dz
      local magnitude = dt / (square * square ^ 0.5)
      a.vx = a.vx - dx * b.mass * magnitude
      a.vy = a.vy - dy * b.mass * magnitude
      a.vz = a.vz - dz * b.mass * magnitude
      b.vx = b.vx + dx * a.mass * magnitude
      b.vy = b.vy + dy * a.mass * magnitude
      b.vz = b.vz + dz * a.mass * magnitude
    end
  end
  for _, b in ipairs(bodies) do
    b.x = b.x + dt * b.vx
    b.y = b.y + dt * b.vy
    b.z = b.z + dt * b.vz
  end
end

local bodies = system()
for step = 1, 40000 do
  advance(bodies, 0.01)
end
print(string.format("%.6f %.6f %.6f", bodies[1].x, bodies[2].y, bodies[5].z))
