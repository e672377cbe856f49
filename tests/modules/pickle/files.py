# torture: gc:50
# Pickler and Unpickler: several objects in a file, shared memo, persistent ids, a narrower find_class.
import io
import pickle

buffer = io.BytesIO()
shared = [1, 2]
pickler = pickle.Pickler(buffer)
pickler.dump(shared)
pickler.dump({'again': shared})
pickle.dump('third', buffer)
buffer.seek(0)
unpickler = pickle.Unpickler(buffer)
first, second = unpickler.load(), unpickler.load()
print(first, second['again'] is first, pickle.load(buffer))  # expect: [1, 2] True third


class Table:
    def __init__(self, name):
        self.name = name


tables = {'t': Table('t')}


class TablePickler(pickle.Pickler):
    def persistent_id(self, obj):
        return obj.name if isinstance(obj, Table) else None


class TableUnpickler(pickle.Unpickler):
    def persistent_load(self, pid):
        return tables[pid]

    def find_class(self, module, name):
        raise pickle.UnpicklingError(f'no {name} here')


buffer = io.BytesIO()
TablePickler(buffer).dump([tables['t'], 5])
data = buffer.getvalue()
print(TableUnpickler(io.BytesIO(data)).load()[0] is tables['t'])  # expect: True
for read in (lambda: pickle.loads(data), lambda: TableUnpickler(io.BytesIO(pickle.dumps(Table))).load()):
    try:
        read()
    except pickle.UnpicklingError as error:
        print(str(error)[:48])
# expect: A load persistent id instruction was encountered
# expect: no Table here
