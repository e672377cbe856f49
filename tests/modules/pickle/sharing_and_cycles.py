# torture: gc:500
import pickle

a = [1]
a.append(a)
b = pickle.loads(pickle.dumps(a))
print(b[1] is b, b[0])  # expect: True 1
t = ([],)
t[0].append(t)
u = pickle.loads(pickle.dumps(t))
print(u[0][0] is u)  # expect: True
s = ['shared']
p = pickle.loads(pickle.dumps([s, s, {'k': s}]))
print(p[0] is p[1], p[2]['k'] is p[0])  # expect: True True
d = {}
d['self'] = d
e = pickle.loads(pickle.dumps(d))
print(e['self'] is e)  # expect: True
