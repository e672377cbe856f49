# A linear congruential generator and a few bits of its state: integer arithmetic in a loop.


def run(n):
    state, odd = 12345, 0
    for i in range(n):
        state = (state * 1103515245 + 12345) % 2147483648
        if (state >> 16) & 1:
            odd += i % 7
        else:
            odd -= 3
    return state, odd


state, odd = run(1500000)
print(state, odd)
