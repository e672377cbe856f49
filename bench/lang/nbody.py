# Five planets under gravity: attributes of objects that hold floats.


class Body:
    def __init__(self, x, y, z, vx, vy, vz, mass):
        self.x, self.y, self.z = x, y, z
        self.vx, self.vy, self.vz = vx, vy, vz
        self.mass = mass


def system():
    sun = 39.47841760435743
    return [
        Body(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, sun),
        Body(4.84143144246472, -1.16032004402742, -0.10362204447112, 0.60632639299583, 2.81198684491626, -0.02521836165988, 0.00095479 * sun),
        Body(8.34336671824458, 4.1247985641243, -0.4035234171143, -1.01077434617879, 1.82566237123041, 0.00841576137658, 0.00028589 * sun),
        Body(12.8943695621391, -15.1111514016986, -0.22330757889265, 1.08279100644154, 0.8687130181696, -0.01083263740136, 0.00004366 * sun),
        Body(15.3796971148509, -25.9193146099879, 0.17925877295037, 0.97909073224389, 0.59469899864767, -0.03475595555069, 0.00005151 * sun),
    ]


def advance(bodies, dt):
    n = len(bodies)
    for i in range(n):
        a = bodies[i]
        for j in range(i + 1, n):
            b = bodies[j]
            dx = a.x - b.x
            dy = a.y - b.y
            dz = a.z - b.z
            square = dx * dx + dy * dy + dz * dz
            magnitude = dt / (square * square ** 0.5)
            a.vx -= dx * b.mass * magnitude
            a.vy -= dy * b.mass * magnitude
            a.vz -= dz * b.mass * magnitude
            b.vx += dx * a.mass * magnitude
            b.vy += dy * a.mass * magnitude
            b.vz += dz * a.mass * magnitude
    for body in bodies:
        body.x += dt * body.vx
        body.y += dt * body.vy
        body.z += dt * body.vz


bodies = system()
for step in range(40000):
    advance(bodies, 0.01)
print('%.6f %.6f %.6f' % (bodies[0].x, bodies[1].y, bodies[4].z))
