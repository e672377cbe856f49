# decimal, digit and numeric are three things
print(repr(['1'.isdecimal(), '1'.isdigit(), '1'.isnumeric()]))  # expect: [True, True, True]
print(repr(['²'.isdecimal(), '²'.isdigit(), '²'.isnumeric()]))  # expect: [False, True, True]
print(repr(['½'.isdecimal(), '½'.isdigit(), '½'.isnumeric()]))  # expect: [False, False, True]
print(repr(['٣'.isdecimal(), '٣'.isdigit(), '٣'.isnumeric()]))  # expect: [True, True, True]
print(repr(['漢'.isnumeric(), '四'.isnumeric(), '四'.isdigit()]))  # expect: [False, True, False]
print(repr([''.isdecimal(), '-1'.isdigit()]))  # expect: [False, False]
