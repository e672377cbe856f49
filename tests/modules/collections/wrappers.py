# UserDict, UserList, UserString.
from collections import UserDict, UserList, UserString
l=UserList([3,1,2]); l.sort(); print(l,l[1:],type(l[1:]),l+[4],[0]+l,l*2,l==[1,2,3],l<[2],3 in l,len(l),l.index(2),list(reversed(l)))
l+=(9,); l.append(l.pop(0)); l[0:1]=[7,8]; del l[1]; print(l,l.copy(),l.count(9)); l.extend(UserList([5])); l.insert(0,1); l.reverse(); l.remove(5); print(l, repr(l)); l.clear(); print(l)
class L(UserList): pass
print(type(L([1])+[2]).__name__, isinstance(L(), list))
s=UserString('Hello'); print(s.upper(), type(s.upper()).__name__, s+' x','y'+s,s*2,s[1],s[1:3],s=='Hello',hash(s)==hash('Hello'),'ell' in s,s.find('l'),s.replace('l','L'),s.split('l'),s.center(9,'*'),'%s' % s, UserString('%d-%s')%(1,2), int(UserString('12')), len(s), s.join(['a','b']), repr(s), s.encode(), s<'I', s.startswith('He'), sorted(s)==sorted('Hello'))
d=UserDict(a=1); print(d|{'b':2}, {'c':3}|d, d.copy(), type(d|{}).__name__); d|={'z':5}; print(d, UserDict.fromkeys('ab',0), d.get('q',4), d.pop('a'), len(d), 'z' in d)
class D(UserDict):
    def __missing__(self,k): return k*2
print(D()['x'])
