# SPDX-License-Identifier: GPL-3.0-or-later
"""What time.strptime does: reads a time by a format, which becomes a regular expression."""

import re
from time import daylight, struct_time, tzname

_DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
_MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
_SHORT_DAYS = [day[:3] for day in _DAYS]
_SHORT_MONTHS = [month[:3] for month in _MONTHS]
_ZONES = ['utc', 'gmt', *(name.lower() for name in tzname)]


def _any(words):
    return '|'.join(re.escape(word) for word in sorted(set(words), key=len, reverse=True))


_PATTERNS = {
    'a': _any(_SHORT_DAYS), 'A': _any(_DAYS), 'b': _any(_SHORT_MONTHS), 'B': _any(_MONTHS), 'd': r'3[0-1]|[1-2]\d|0[1-9]|[1-9]| [1-9]',
    'f': r'[0-9]{1,6}', 'G': r'\d\d\d\d', 'H': r'2[0-3]|[0-1]\d|\d', 'I': r'1[0-2]|0[1-9]|[1-9]| [1-9]',
    'j': r'36[0-6]|3[0-5]\d|[1-2]\d\d|0[1-9]\d|00[1-9]|[1-9]\d|0[1-9]|[1-9]', 'm': r'1[0-2]|0[1-9]|[1-9]', 'M': r'[0-5]\d|\d', 'p': 'am|pm',
    'S': r'6[0-1]|[0-5]\d|\d', 'u': r'[1-7]', 'U': r'5[0-3]|[0-4]\d|\d', 'V': r'5[0-3]|0[1-9]|[1-4]\d|\d', 'w': r'[0-6]', 'W': r'5[0-3]|[0-4]\d|\d',
    'y': r'\d\d', 'Y': r'\d\d\d\d', 'z': r'[+-]\d\d:?[0-5]\d(?::?[0-5]\d(?:\.\d{1,6})?)?|(?-i:Z)', 'Z': _any(_ZONES),
}
_WHOLE = {'c': '%a %b %d %H:%M:%S %Y', 'x': '%m/%d/%y', 'X': '%H:%M:%S'}


def _pattern(format):
    """The regular expression of a format, in which a directive is a group of its letter's name."""
    text, parts, at = re.sub(r'\s+', ' ', format), [], 0
    while at < len(text):
        letter, at = text[at], at + 1
        if letter == ' ':
            parts.append(r'\s+')
        elif letter != '%':
            parts.append(re.escape(letter))
        elif at == len(text):
            raise ValueError(f"stray % in format '{format}'")
        else:
            letter, at = text[at], at + 1
            if letter in _WHOLE:
                parts.append(_pattern(_WHOLE[letter]))
            elif letter in _PATTERNS:
                parts.append(f'(?P<{letter}>{_PATTERNS[letter]})')
            elif letter == '%':
                parts.append('%')
            else:
                raise ValueError(f"{letter!r} is a bad directive in format {format!r}")
    return ''.join(parts)


def _is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _month_lengths(year):
    return (31, 29 if _is_leap(year) else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def _ordinal(year, month, day):
    """Days since the last one of the year 0."""
    before = year - 1
    return before * 365 + before // 4 - before // 100 + before // 400 + sum(_month_lengths(year)[:month - 1]) + day


def _date(year, julian):
    """Year, month and day of a day counted from the year's first, which is 1; it may lie in a later year."""
    while julian > 365 + _is_leap(year):
        julian -= 365 + _is_leap(year)
        year += 1
    for month, length in enumerate(_month_lengths(year), 1):
        if julian <= length:
            return year, month, julian
        julian -= length


def _by_week(year, week, weekday, monday_first):
    """Day of the year, by number of the week (0: before the first Sunday or Monday) and day of it."""
    first = (_ordinal(year, 1, 1) - 1) % 7  # 0: Monday
    if not monday_first:
        first, weekday = (first + 1) % 7, (weekday + 1) % 7
    length = (7 - first) % 7
    return 1 + weekday - first if week == 0 else 1 + length + 7 * (week - 1) + weekday


def _by_iso_week(year, week, weekday):
    """Day of the year, by ISO's week (from 1) and day of it (from 1)."""
    return week * 7 + weekday - (((_ordinal(year, 1, 4) - 1) % 7 + 1) + 3)


def _check(found):
    """Directives that say nothing without others."""
    if 'G' in found:
        if 'j' in found:
            raise ValueError("Day of the year directive '%j' is not compatible with ISO year directive '%G'. Use '%Y' instead.")
        if 'V' not in found or not {'a', 'A', 'w', 'u'} & found.keys():
            raise ValueError("ISO year directive '%G' must be used with the ISO week directive '%V' and a weekday directive ('%A', '%a', '%w', or '%u').")
    elif 'V' in found:
        if {'a', 'A', 'w', 'u'} & found.keys():
            raise ValueError("ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year '%G' instead.")
        raise ValueError("ISO week directive '%V' must be used with the ISO year directive '%G' and a weekday directive ('%A', '%a', '%w', or '%u').")


def _weekday(found):
    """0 for Monday, or None."""
    if 'a' in found:
        return _SHORT_DAYS.index(found['a'])
    if 'A' in found:
        return _DAYS.index(found['A'])
    if 'w' in found:
        return (int(found['w']) - 1) % 7
    return int(found['u']) - 1 if 'u' in found else None


def _year(found):
    if 'Y' in found:
        return int(found['Y'])
    if 'y' in found:
        year = int(found['y'])
        return year + (2000 if year <= 68 else 1900)
    return None


def _hour(found):
    if 'I' not in found:
        return int(found.get('H', 0))
    return int(found['I']) % 12 + (12 if found.get('p') == 'pm' else 0)


def _summer_time(found):
    """What tm_isdst is."""
    zone = found.get('Z')
    if zone is None or (tzname[0] == tzname[1] and daylight and zone not in ('utc', 'gmt')):
        return -1
    if zone in ('utc', 'gmt', tzname[0].lower()):
        return 0
    return 1


def strptime(string, format):
    """The struct_time that the string tells of.

    EXAMPLES::

        mayfly: import time
        mayfly: time.strptime('30 Nov 00', '%d %b %y')[:3]
        (2000, 11, 30)
        mayfly: time.strptime('2024-366', '%Y-%j')[:3]
        (2024, 12, 31)
    """
    for i, argument in enumerate((string, format)):
        if not isinstance(argument, str):
            raise TypeError(f'strptime() argument {i} must be str, not {type(argument)}')
    match = re.compile(_pattern(format), re.IGNORECASE).match(string)
    if match is None:
        raise ValueError(f'time data {string!r} does not match format {format!r}')
    if match.end() != len(string):
        raise ValueError(f'unconverted data remains: {string[match.end():]}')
    found = {letter: text.lower() for letter, text in match.groupdict().items()}
    _check(found)
    known, weekday = _year(found), _weekday(found)
    month = _SHORT_MONTHS.index(found['b']) + 1 if 'b' in found else _MONTHS.index(found['B']) + 1 if 'B' in found else int(found.get('m', 1))
    day = int(found.get('d', 1))
    year = 1904 if known is None and month == 2 and day == 29 else 1900 if known is None else known
    julian = int(found['j']) if 'j' in found else None
    if julian is None and weekday is not None:
        if known is not None and ('U' in found or 'W' in found):
            julian = _by_week(year, int(found.get('U', found.get('W'))), weekday, 'W' in found and 'U' not in found)
        elif 'V' in found:
            year = known = int(found['G'])
            julian = _by_iso_week(year, int(found['V']), weekday + 1)
    if julian is None:
        if day > _month_lengths(year)[month - 1]:
            raise ValueError('day is out of range for month')
        julian = _ordinal(year, month, day) - _ordinal(year, 1, 1) + 1
    else:
        if julian < 1:
            year -= 1
            julian += 365 + _is_leap(year)
        year, month, day = _date(year, julian)
    if weekday is None:
        weekday = (_ordinal(year, month, day) - 1) % 7
    return struct_time((1900 if known is None and year == 1904 else year, month, day, _hour(found), int(found.get('M', 0)), int(found.get('S', 0)),
                        weekday, julian, _summer_time(found)))
