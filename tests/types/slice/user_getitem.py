class Show:
    def __getitem__(self, key):
        return key


s = Show()
print(s[1], s[1:2], s[::], s[1:2, 3], s[..., 1:], s[1:2:3], s[()], s[-1:])
# expect: 1 slice(1, 2, None) slice(None, None, None) (slice(1, 2, None), 3) (Ellipsis, slice(1, None, None)) slice(1, 2, 3) () slice(-1, None, None)
