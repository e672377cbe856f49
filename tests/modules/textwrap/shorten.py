# shorten
import textwrap
print((textwrap.shorten('Hello  world!', width=12), textwrap.shorten('Hello  world!', width=11), textwrap.shorten('Hello world', width=10, placeholder='...'), textwrap.shorten('', width=5)))  # expect: ('Hello world!', 'Hello [...]', 'Hello...', '')
