def error(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


print(f"{1 + 2j}", f"{1 + 2j:10}|", f"{1 + 2j:.3f}", f"{1 + 2j:e}", f"{1j}", f"{1j:g}", f"{1j:.2}", f"{-1j:>20}", f"{complex(1234567, 1e20):,.2f}", f"{1 + 2j:+}", f"{1 - 2j: g}", f"{1 + 2j:^20}|", f"{3 + 0j:#}")
# expect: (1+2j)     (1+2j)| 1.000+2.000j 1.000000e+00+2.000000e+00j 1j 0+1j 1j              (-0-1j) 1,234,567.00+100,000,000,000,000,000,000.00j (+1+2j)  1-2j        (1+2j)       | (3.+0.j)
print(error(lambda: format(1j, "=10")))  # expect: ValueError: '=' alignment flag is not allowed in complex format specifier
print(error(lambda: format(1j, "010")))  # expect: ValueError: Zero padding is not allowed in complex format specifier
print(error(lambda: format(1j, "%")))  # expect: ValueError: Unknown format code '%' for object of type 'complex'
print(error(lambda: format(1j, "d")))  # expect: ValueError: Unknown format code 'd' for object of type 'complex'
