# specs for numbers inside of format
print(repr('{:d} {:x} {:o} {:b}'.format(42, 42, 42, 42)))  # expect: '42 2a 52 101010'
print(repr('{:#x} {:#b} {:08.3f}'.format(255, 5, 3.14159)))  # expect: '0xff 0b101 0003.142'
print(repr('{:,} {:_}'.format(1234567, 1234567)))  # expect: '1,234,567 1_234_567'
print(repr('{:+} {: } {:-}'.format(1, 1, 1)))  # expect: '+1  1 1'
print(repr('{:e} {:.1%}'.format(12345.678, 0.255)))  # expect: '1.234568e+04 25.5%'
print(repr('{:>8}|{:<8}|{:^8}'.format(1, 2, 3)))  # expect: '       1|2       |   3    '
