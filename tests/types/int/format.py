def error(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


print(f"{5}", f"{5:d}", f"{5:5}|", f"{5:<5}|", f"{5:^5}|", f"{5:>5}|", f"{5:05}", f"{-5:05}", f"{5:+}", f"{5: }", f"{-5: }", f"{5:*^9}|", f"{-5:=8}|", f"{-5:x=8}|")
# expect: 5 5     5| 5    |   5  |     5| 00005 -0005 +5  5 -5 ****5****| -      5| -xxxxxx5|
print(f"{255:b}", f"{255:o}", f"{255:x}", f"{255:X}", f"{255:#b}", f"{255:#o}", f"{255:#x}", f"{255:#X}", f"{-255:#x}", f"{255:#010x}", f"{255:#12b}|", f"{2 ** 70:x}", f"{-(2 ** 70):#b}")
# expect: 11111111 377 ff FF 0b11111111 0o377 0xff 0XFF -0xff 0x000000ff   0b11111111| 400000000000000000 -0b10000000000000000000000000000000000000000000000000000000000000000000000
print(f"{1234567:,}", f"{1234567:_}", f"{-1234567:,}", f"{1234567:15,}|", f"{1234567:015,}", f"{1234567:012,}", f"{1234567:013,}", f"{0xFFFFFFFF:_x}", f"{255:_b}", f"{1:04,}", f"{999:,}", f"{1000:,}", f"{10 ** 20:,}")
# expect: 1,234,567 1_234_567 -1,234,567       1,234,567| 000,001,234,567 0,001,234,567 0,001,234,567 ffff_ffff 1111_1111 0,001 999 1,000 100,000,000,000,000,000,000
print(f"{65:c}", f"{0x1F600:c}", f"{65:5c}|", f"{65:<5c}|", f"{65:05c}", f"{12345:n}", f"{5:e}", f"{5:f}", f"{5:.2f}", f"{5:%}", f"{5:g}", f"{12345678:g}", f"{2 ** 70:.3e}")
# expect: A 😀     A| A    | 0000A 12345 5.000000e+00 5.000000 5.00 500.000000% 5 1.23457e+07 1.181e+21
print(format(5), format(5, ""), format(2 ** 70, "30d"), format(5, "é>4"), "{:>8}|{:<8}|{:^8}".format(1, 2, 3), "{:{}}".format(5, "05d"))
# expect: 5 5         1180591620717411303424 ééé5        1|2       |   3     00005
print(error(lambda: format(5, "s")))  # expect: ValueError: Unknown format code 's' for object of type 'int'
print(error(lambda: format(5, ".2")))  # expect: ValueError: Precision not allowed in integer format specifier
print(error(lambda: format(5, ".2d")))  # expect: ValueError: Precision not allowed in integer format specifier
print(error(lambda: format(5, "zd")))  # expect: ValueError: Negative zero coercion (z) not allowed in integer format specifier
print(error(lambda: format(5, "+c")))  # expect: ValueError: Sign not allowed with integer format specifier 'c'
print(error(lambda: format(5, "#c")))  # expect: ValueError: Alternate form (#) not allowed with integer format specifier 'c'
print(error(lambda: format(5, ",c")))  # expect: ValueError: Cannot specify ',' with 'c'.
print(error(lambda: format(5, ",x")))  # expect: ValueError: Cannot specify ',' with 'x'.
print(error(lambda: format(5, ",_")))  # expect: ValueError: Cannot specify both ',' and '_'.
print(error(lambda: format(5, ",n")))  # expect: ValueError: Cannot specify ',' with 'n'.
print(error(lambda: format(5, "q")))  # expect: ValueError: Unknown format code 'q' for object of type 'int'
print(error(lambda: format(5, "é")))  # expect: ValueError: Unknown format code '\xe9' for object of type 'int'
print(error(lambda: format(5, "5.")))  # expect: ValueError: Format specifier missing precision
print(error(lambda: format(5, "dd")))  # expect: ValueError: Invalid format specifier 'dd' for object of type 'int'
print(error(lambda: format(-1, "c")))  # expect: OverflowError: %c arg not in range(0x110000)
print(error(lambda: format(0x110000, "c")))  # expect: OverflowError: %c arg not in range(0x110000)
print(error(lambda: format(2 ** 70, "c")))  # expect: OverflowError: Python int too large to convert to C long
print(error(lambda: format(10 ** 400, "e")))  # expect: OverflowError: int too large to convert to float
print(error(lambda: format(5, "99999999999999999999")))  # expect: ValueError: Too many decimal digits in format string
print(error(lambda: (5).__format__(5)))  # expect: TypeError: __format__() argument must be str, not int
