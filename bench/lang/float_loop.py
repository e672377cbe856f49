# The Mandelbrot set, row by row: arithmetic of floats in nested loops.


def inside(width, height, limit):
    count = 0
    for row in range(height):
        ci = 2.0 * row / height - 1.0
        for column in range(width):
            cr = 3.0 * column / width - 2.0
            zr, zi = 0.0, 0.0
            steps = 0
            while steps < limit:
                zr2, zi2 = zr * zr, zi * zi
                if zr2 + zi2 > 4.0:
                    break
                zi = 2.0 * zr * zi + ci
                zr = zr2 - zi2 + cr
                steps += 1
            if steps == limit:
                count += 1
    return count


print(inside(300, 200, 100))
