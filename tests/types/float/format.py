def error(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


print(f"{1.5}", f"{1.5:8}|", f"{1.5:<8}|", f"{1.5:^8}|", f"{1.5:08}", f"{-1.5:08}", f"{1.5:+}", f"{1.5: }", f"{1.5:*=+9}|")
# expect: 1.5      1.5| 1.5     |   1.5   | 000001.5 -00001.5 +1.5  1.5 +*****1.5|
print(f"{3.14159:.2f}", f"{3.14159:.0f}", f"{2.5:.0f}", f"{3.5:.0f}", f"{3.14159:f}", f"{3.14159:F}", f"{1e10:f}", f"{1e-10:f}", f"{0.1:.20f}", f"{1.5:#.0f}")
# expect: 3.14 3 2 4 3.141590 3.141590 10000000000.000000 0.000000 0.10000000000000000555 2.
print(f"{31415.9:e}", f"{31415.9:.2e}", f"{31415.9:E}", f"{0.0:e}", f"{1e-7:.0e}", f"{1e100:e}", f"{1:#.0e}")
# expect: 3.141590e+04 3.14e+04 3.141590E+04 0.000000e+00 1e-07 1.000000e+100 1.e+00
print(f"{31415.9:g}", f"{1e5:g}", f"{1e6:g}", f"{1e-4:g}", f"{1e-5:g}", f"{0.1:g}", f"{1.0:g}", f"{1.0:#g}", f"{123456789:g}", f"{1e-5:G}", f"{3.0:.3g}", f"{1234.5:.2g}", f"{0.0:g}")
# expect: 31415.9 100000 1e+06 0.0001 1e-05 0.1 1 1.00000 1.23457e+08 1E-05 3 1.2e+03 0
print(f"{3.0:.3}", f"{123.0:.3}", f"{1e5:.6}", f"{1e5:.7}", f"{3.14159:.3}", f"{1e-5:.3}", f"{0.0001:.1}", f"{15.0:.0}", f"{0.0:.3}", f"{1e22:#}", f"{100.0:#.3}")
# expect: 3.0 1.23e+02 1e+05 100000.0 3.14 1e-05 0.0001 2e+01 0.0 1.e+22 1.00e+02
print(f"{0.25:%}", f"{0.25:.0%}", f"{0.12345:.1%}", f"{-1.5:%}", f"{1e-10:.2%}")  # expect: 25.000000% 25% 12.3% -150.000000% 0.00%
print(f"{1234567.891:,}", f"{1234567.891:,.2f}", f"{1234567.891:_.1f}", f"{1234567.891:020,.2f}", f"{1e15:,}", f"{1e20:,}", f"{123.4:,}", f"{-1234.5:,.0f}", f"{1234567:,.3e}")
# expect: 1,234,567.891 1,234,567.89 1_234_567.9 0,000,001,234,567.89 1,000,000,000,000,000.0 1e+20 123.4 -1,234 1.235e+06
inf, nan = float("inf"), float("nan")
print(f"{inf}", f"{nan:f}", f"{inf:F}", f"{nan:E}", f"{inf:+}", f"{-inf:010}", f"{nan:>6}|", f"{nan:%}", f"{inf:,}", f"{nan:05.1f}")
# expect: inf nan INF NAN +inf -000000inf    nan| nan% inf 00nan
print(f"{-0.0}", f"{-0.0:z}", f"{-0.001:z.2f}", f"{-0.001:.2f}", f"{-0.6:z.0f}", f"{-0.4:z.0f}", f"{1.5:n}", f"{1e300 * 10:.2f}")
# expect: -0.0 0.0 0.00 -0.00 -1 0 1.5 10000000000000000525047602552044202487044685811081591549158541155118024579889081957863713750804478640437044438328838781769425232353604305756447921847867069828483872009265758037378302337947880900593689532349707999450811190389676408800746527427801424945792587888200568428381156694721963868654594005401600.00
print("%f %e %g %.3f %5.1f|%-8.2f|%+.1f %G" % (1.5, 1.5, 1.5, 2.0005, 3.14159, 2.5, 3.0, 1e-10))
# expect: 1.500000 1.500000e+00 1.5 2.001   3.1|2.50    |+3.0 1E-10
print(error(lambda: format(1.5, "d")))  # expect: ValueError: Unknown format code 'd' for object of type 'float'
print(error(lambda: format(1.5, "x")))  # expect: ValueError: Unknown format code 'x' for object of type 'float'
print(error(lambda: format(1.5, "s")))  # expect: ValueError: Unknown format code 's' for object of type 'float'
print(error(lambda: format(1.5, "c")))  # expect: ValueError: Unknown format code 'c' for object of type 'float'
print(error(lambda: format(1.5, "\x07")))  # expect: ValueError: Unknown format code '\x7' for object of type 'float'
print(error(lambda: format(1.5, "e5")))  # expect: ValueError: Invalid format specifier 'e5' for object of type 'float'
print(error(lambda: format(1.5, ".")))  # expect: ValueError: Format specifier missing precision
print(error(lambda: format(1.5, ".99999999999f")))  # expect: ValueError: precision too big
print(error(lambda: format(1.5, ",_f")))  # expect: ValueError: Cannot specify both ',' and '_'.
